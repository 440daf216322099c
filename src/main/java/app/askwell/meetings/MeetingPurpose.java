package app.askwell.meetings;

/** Why people meet. Asking for a job is no purpose, so there is no word for it here. */
public enum MeetingPurpose {

	GATHER_INFORMATION, EXPAND_NETWORK, BE_KNOWN, WIN_SUPPORTER, SAY_THANK_YOU

}
