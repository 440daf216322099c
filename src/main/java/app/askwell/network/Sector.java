package app.askwell.network;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of the circle: around one target company, or all that belongs to none.
 *
 * @param trees those whose people work there more than elsewhere, by their first person
 * @param alone people who work there, came through nobody and brought nobody
 */
record Sector(@Nullable Place place, List<Person> trees, List<Person> alone) {

	static Sector around(@Nullable Place place) {
		return new Sector(place, new ArrayList<>(), new ArrayList<>());
	}

	/** How many stand beside each other when so many stand behind each other. */
	int columns(int rings) {
		return (this.alone.size() + rings - 1) / rings;
	}

	boolean isEmpty() {
		return this.place == null && this.trees.isEmpty() && this.alone.isEmpty();
	}

}
