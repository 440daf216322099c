package app.askwell.opportunities;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Label;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * Where an opportunity came from, back to the first conversation.
 *
 * @param links the people, from whom it came first, the first one met last
 * @param heardOn the day it was heard of
 */
@Upholds(Rule.R4)
record Lineage(List<LineageLink> links, String role, String company, LocalDate heardOn) {

	/** From one to the next, in units of the drawing. */
	static final int STEP = 160;

	/** From the edge to the first and from the last. */
	static final int EDGE = 95;

	/** Of a name, as far as places are apart. */
	private static final int LETTERS = 20;

	public boolean isEmpty() {
		return this.links.isEmpty();
	}

	/** Whom the seeker met first. */
	public LineageLink eldest() {
		return this.links.get(this.links.size() - 1);
	}

	public int introductions() {
		return this.links.size() - 1;
	}

	/**
	 * From the first exchange to the day it was heard of; null when that is not known.
	 */
	public @Nullable Long days() {
		LocalDate first = eldest().firstOn();
		return (first != null && !first.isAfter(this.heardOn)) ? ChronoUnit.DAYS.between(first, this.heardOn) : null;
	}

	/** Who led to someone, or null for the first of them. */
	public @Nullable LineageLink before(int place) {
		return (place + 1 < this.links.size()) ? this.links.get(place + 1) : null;
	}

	/** The same from left to right, the opportunity at its end. */
	public List<Stop> stops() {
		List<Stop> stops = new ArrayList<>();
		for (int i = this.links.size() - 1; i >= 0; i--) {
			LineageLink link = this.links.get(i);
			LocalDate day = (link.firstOn() != null) ? link.firstOn() : link.ledOn();
			boolean named = i > 0 && this.links.get(i - 1).named();
			stops.add(new Stop(EDGE + stops.size() * STEP, Label.of(link.name(), LETTERS), day, named, false));
		}
		stops.add(new Stop(EDGE + stops.size() * STEP, Label.of(this.role, LETTERS), this.heardOn, false, true));
		return stops;
	}

	public int width() {
		return 2 * EDGE + this.links.size() * STEP;
	}

	/**
	 * One place of the drawing.
	 *
	 * @param day of the first exchange with someone, or on which it was heard of
	 * @param named whether this one only named the next
	 * @param goal whether it is the opportunity
	 */
	record Stop(int x, String label, @Nullable LocalDate day, boolean named, boolean goal) {

		/** Where the line to the next one begins. */
		public int from() {
			return this.x + 24;
		}

		/** Where it ends. */
		public int to() {
			return this.x + STEP - 24;
		}

	}

}
