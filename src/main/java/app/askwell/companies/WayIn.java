package app.askwell.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The shortest way to a company: whom to ask first, through whom it goes, and who is at
 * its end.
 *
 * @param ids the people, the one to ask first
 * @param names their names
 * @param ties how each knows the next, as the message keys name it
 * @param end WORKS when the last one works there, NOTED when a note says they have a tie
 * to it, or PROMISED when they said they would introduce someone there
 * @param words what was noted or promised, or null
 * @param couldHire whether the last one could hire
 * @param spoken whether the seeker has spoken with the first one
 */
record WayIn(List<UUID> ids, List<String> names, List<String> ties, String end, @Nullable String words,
		boolean couldHire, boolean spoken) {

	/** The people in turn, with how each comes into it. */
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		for (int i = 0; i < this.ids.size(); i++) {
			steps.add(new Step(this.ids.get(i), this.names.get(i),
					(i == 0) ? start() : "way.tie." + this.ties.get(i - 1)));
		}
		return steps;
	}

	/** Whether it is under way: nothing has to be asked again. */
	public boolean isPromised() {
		return this.end.equals("PROMISED");
	}

	/** Whether the last one works there and could hire. */
	boolean leadsToHiring() {
		return this.couldHire && this.end.equals("WORKS");
	}

	/** The key of the words that end the sentence. */
	public String last() {
		if (this.ties.contains("COLLEAGUE")) {
			return "way.end.COLLEAGUE";
		}
		return "way.end." + this.end + (leadsToHiring() ? ".could-hire" : "");
	}

	private String start() {
		if (isPromised()) {
			return "way.promised";
		}
		return this.spoken ? "way.ask" : "way.say-hello";
	}

	/**
	 * One person on the way.
	 *
	 * @param message the key of the words up to their name
	 */
	record Step(UUID id, String name, String message) {
	}

}
