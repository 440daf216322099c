package app.askwell.contacts;

/** Which people the list shows. */
enum PeopleFilter {

	ALL("true"), DUE("next_on <= :today"), IN_INDUSTRY("in_industry"), COULD_HIRE("reach = 'COULD_HIRE'"),
	AT_TARGET("at_target"), NOT_SPOKEN("stage = 'NONE'");

	private final String condition;

	PeopleFilter(String condition) {
		this.condition = condition;
	}

	String condition() {
		return this.condition;
	}

	/** The filter of a link; everybody for a name that is none. */
	static PeopleFilter named(String name) {
		for (PeopleFilter filter : values()) {
			if (filter.name().equals(name)) {
				return filter;
			}
		}
		return ALL;
	}

}
