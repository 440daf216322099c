package app.askwell.accounts;

/** What a link is good for. */
enum InvitationState {

	/** It opens an account. */
	OPEN,

	/** It did. */
	USED,

	/** It waited too long. */
	EXPIRED,

	/** It never was one, or it was taken back. */
	UNKNOWN

}
