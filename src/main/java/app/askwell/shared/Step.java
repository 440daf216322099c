package app.askwell.shared;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * A part that takes one word or mark, or none where it only looks.
 *
 * @param first the words it can start with, or nothing where any word will do
 * @param maybeNothing whether it takes none
 * @param move from one place to the next
 */
record Step(Optional<Set<String>> first, boolean maybeNothing, Move move) implements Part {

	/** Whatever comes next, one word or mark. */
	static Step any(Move move) {
		return new Step(Optional.empty(), false, move);
	}

	/** Takes nothing, looks whether the place is as it should be. */
	static Step here(Place place) {
		return new Step(Optional.of(Set.of()), true, (reading, at) -> place.fits(reading, at) ? at : Move.NOWHERE);
	}

	@Override
	public long after(Reading reading, int start, long from) {
		return each(from, start, (at) -> this.move.from(reading, at));
	}

	/** Goes from each place on its own. */
	static long each(long from, int start, IntUnaryOperator move) {
		long after = 0;
		for (long left = from; left != 0; left &= left - 1) {
			int to = move.applyAsInt(start + Long.numberOfTrailingZeros(left)) - start;
			after |= (to >= 0 && to <= REACH) ? 1L << to : 0;
		}
		return after;
	}

	/** From one place of the reading to the next. */
	interface Move {

		int NOWHERE = -1;

		int from(Reading reading, int at);

	}

	/** Whether a place of the reading is as it should be. */
	interface Place {

		boolean fits(Reading reading, int at);

	}

}
