package app.askwell.exchange;

/** What the seeker can do for someone; a standing offer is for later. */
public enum GiveKind {

	INFORMATION, EVENT, INTRODUCTION, HELP, STANDING_OFFER

}
