package app.askwell.network;

import org.jspecify.annotations.Nullable;

/**
 * Someone in the picture.
 *
 * @param label their name, cut where there is no room
 * @param through through whom they came, as it is drawn, or null
 * @param more how many came through them and are not drawn
 * @param found whether they were looked for
 */
record Node(Person person, Point at, String label, @Nullable Person through, int more, boolean found) {

	/**
	 * 0 when they came through nobody, 1 when someone introduced them, 2 when they were
	 * named in a meeting.
	 */
	public int how() {
		return (this.through == null) ? 0 : this.person.isNamed() ? 2 : 1;
	}

	/** Name and company. */
	public String who() {
		return (this.person.company() != null) ? this.person.name() + ", " + this.person.company() : this.person.name();
	}

}
