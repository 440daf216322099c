package app.askwell.correspondence;

/** Who wrote on a day. */
enum Direction {

	YOU, THEY, BOTH;

	Direction and(Direction other) {
		return (this == other) ? this : BOTH;
	}

}
