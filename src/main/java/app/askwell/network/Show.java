package app.askwell.network;

import java.util.Objects;

import app.askwell.shared.Choice;

/** Which people are looked at. */
enum Show {

	ALL, INTRODUCED, EXCHANGED;

	/** The one of a link; everybody for a name that is none. */
	static Show named(String name) {
		return Objects.requireNonNullElse(Choice.of(Show.class, name), ALL);
	}

	boolean shows(Person person, Forest forest) {
		return switch (this) {
			case ALL -> true;
			case INTRODUCED -> forest.tie(person) != null || !forest.brought(person).isEmpty();
			case EXCHANGED -> person.hasExchange();
		};
	}

}
