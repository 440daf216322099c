package app.askwell.exchange;

/** What kind of help an ask is after; a job is none. */
public enum AskKind {

	INTRODUCTION, INFORMATION, ADVICE, FEEDBACK

}
