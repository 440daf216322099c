package app.askwell.reminders;

import java.util.List;

/**
 * One thing in a letter.
 *
 * @param who a person, or a meeting
 * @param where their company, or nothing
 * @param when how near it is, or nothing
 * @param late whether it is high time
 * @param why the reason in words, or nothing
 */
record LetterLine(String who, String where, String when, boolean late, String why, List<LetterLink> links) {

}
