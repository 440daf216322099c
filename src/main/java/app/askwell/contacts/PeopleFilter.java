package app.askwell.contacts;

import app.askwell.shared.Choice;

/** Which people the list shows. */
enum PeopleFilter {

	ALL("true"), DUE("s.next_on <= :today"), IN_INDUSTRY(reaching("in_industry")), COULD_HIRE("c.reach = 'COULD_HIRE'"),
	AT_TARGET(reaching("at_target")), NOT_SPOKEN("s.stage = 'NONE'");

	private final String condition;

	PeopleFilter(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

	private static String reaching(String what) {
		return "exists (select from contact_reach r where r.account_id = s.account_id and r.contact_id = s.contact_id and r."
				+ what + ")";
	}

	/** The filter of a link; everybody for a name that is none. */
	static PeopleFilter named(String name) {
		PeopleFilter filter = Choice.of(PeopleFilter.class, name);
		return (filter != null) ? filter : ALL;
	}

}
