package app.askwell.contacts;

import app.askwell.shared.Words;

/**
 * Which people are asked for.
 *
 * @param q letters of a name or a company
 * @param tag key of a tag, or empty
 */
record PeopleQuery(String q, PeopleFilter only, String tag) {

	private static final String TAGGED = """
			 and s.contact_id in (select t.contact_id from contact_tag t where t.account_id = :account and t.tag_key = :tag)
			""";

	static PeopleQuery of(String q, String only, String tag) {
		return new PeopleQuery(q, PeopleFilter.named(only), Words.nameKey(tag));
	}

	private static final String LETTERS = """
			 and (c.name_key like :like or c.company_key like :like or c.name like :sign)
			""";

	/** Whether it asks for everybody. */
	public boolean isOpen() {
		return this.q.isBlank() && this.only == PeopleFilter.ALL && this.tag.isEmpty();
	}

	/** What someone (c) and how things stand with them (s) have to fulfil. */
	String condition() {
		return this.only.condition() + (this.tag.isEmpty() ? "" : TAGGED) + (this.q.isBlank() ? "" : LETTERS);
	}

	String like() {
		return containing(Words.nameKey(this.q));
	}

	/** For names that have no letters. */
	String sign() {
		return Words.key(this.q).isEmpty() ? containing(this.q.strip()) : "";
	}

	private static String containing(String text) {
		return "%" + escaped(text) + "%";
	}

	/** A sign that stands for any text in a pattern stands for itself here. */
	static String escaped(String key) {
		return key.replaceAll("[\\\\%_]", "\\\\$0");
	}

}
