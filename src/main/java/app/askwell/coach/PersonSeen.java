package app.askwell.coach;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Someone as a coach sees them.
 *
 * @param code what they are called where their name is not shown
 * @param name null where names are not ticked, as are job and company
 * @param atTarget whether they work at a company the seeker aims at
 * @param reach name of their reach
 * @param stage name of the stage
 * @param lastOn the last exchange, or null
 * @param given what the seeker did for them
 * @param received what came of what they agreed to
 */
record PersonSeen(String code, @Nullable String name, @Nullable String jobTitle, @Nullable String company,
		boolean atTarget, boolean inIndustry, String reach, String stage, @Nullable LocalDate lastOn, int given,
		int received) {

	/** What to call someone without a name: the key of the words. */
	public String place() {
		return PersonSeen.place(this.atTarget, this.inIndustry);
	}

	static String place(boolean atTarget, boolean inIndustry) {
		return "coach.someone." + (atTarget ? "TARGET" : inIndustry ? "INDUSTRY" : "ELSEWHERE");
	}

}
