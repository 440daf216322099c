package app.askwell.network;

/**
 * A line of the picture.
 *
 * @param kind what it stands for
 * @param path its course
 */
record Tie(Kind kind, String path) {

	/** What a line stands for. */
	enum Kind {

		/** From the seeker to someone through whom others came. */
		KNOWS,

		/** From an introducer to whom they introduced. */
		INTRODUCED,

		/** From someone in a meeting to whose name came up there. */
		NAMED,

		/** An introduction on the line to the person who was looked for. */
		WAY,

		/** From someone to the target company where they work. */
		WORKS

	}

}
