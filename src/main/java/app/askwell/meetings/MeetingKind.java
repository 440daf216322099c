package app.askwell.meetings;

/** How people meet. */
public enum MeetingKind {

	IN_PERSON, VIDEO, PHONE, EMAIL, EVENT

}
