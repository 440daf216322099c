package app.askwell.today;

import java.time.LocalDate;

import app.askwell.paper.Brief;

/**
 * One thing of the week.
 *
 * @param kind MEETING, ASK, or what kind of follow-up it is: the key of its words
 * @param late whether its day has passed; it then comes first
 * @param at the hour, or empty
 * @param who whom it is about, or what a meeting is called
 * @param about what it is about, or empty
 */
record WeekLine(String kind, LocalDate day, boolean late, String at, String who, String about) {

	/** What fits in a line or two. */
	private static final int LETTERS = 90;

	WeekLine {
		who = Brief.of(who, LETTERS);
		about = Brief.of(about, LETTERS);
	}

	public boolean isMeeting() {
		return this.kind.equals("MEETING");
	}

}
