package app.askwell.shared;

/**
 * Which way a day without a year lies: a check-back is to come, a meeting in the log is
 * gone.
 */
public enum Tense {

	FUTURE, PAST

}
