package app.askwell.contacts;

import app.askwell.shared.Choice;

/** Which people the list shows. */
enum PeopleFilter {

	ALL("true"), DUE("l.next_on <= :today"), IN_INDUSTRY("l.in_industry"), COULD_HIRE("l.reach = 'COULD_HIRE'"),
	AT_TARGET("l.at_target"), NOT_SPOKEN("l.stage = 'NONE'");

	private final String condition;

	PeopleFilter(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

	/** The filter of a link; everybody for a name that is none. */
	static PeopleFilter named(String name) {
		PeopleFilter filter = Choice.of(PeopleFilter.class, name);
		return (filter != null) ? filter : ALL;
	}

}
