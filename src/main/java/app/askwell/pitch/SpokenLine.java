package app.askwell.pitch;

/**
 * One breath of the profile.
 *
 * @param text one sentence
 * @param mark what the watch should show where it begins, or empty
 * @param result whether it tells a result: those are said slowly
 * @param pause whether a pause comes before it
 */
record SpokenLine(String text, String mark, boolean result, boolean pause) {

}
