package app.askwell.correspondence;

/** Why a message makes no touch; each has its words. */
enum LeftOut {

	/** Was never sent. */
	DRAFT,

	/** LinkedIn itself took it for advertising. */
	SPAM,

	/** Many read it, so it was for nobody in particular. */
	GROUP,

	/** Its day cannot be read. */
	NO_DAY,

	/** Before there was LinkedIn. */
	TOO_EARLY,

	/** Is still to come. */
	TO_COME,

	/** Nobody is named, or only members who closed their account. */
	NOBODY

}
