package app.askwell.transfer;

import java.util.List;

import app.askwell.transfer.ImportDecision.Action;
import org.jspecify.annotations.Nullable;

/** What the seeker can do with a row about someone who is known, or may be. */
enum ImportChoice {

	/** Add as someone new. */
	ADD,

	/** Write only what was blank. */
	FILL,

	/** Write everything the file knows. */
	UPDATE,

	/** Leave everything as it is. */
	SKIP;

	/** Nothing that is there is overwritten, and nobody doubtful added, unasked. */
	static ImportChoice unasked(Action decision) {
		return switch (decision) {
			case ADD -> ADD;
			case UPDATE -> FILL;
			case SKIP, POSSIBLE_DUPLICATE, UNREADABLE -> SKIP;
		};
	}

	/** Where several people fit, none of them is updated by guess. */
	static List<ImportChoice> among(Action decision, boolean oneFits) {
		return switch (decision) {
			case UPDATE -> List.of(FILL, UPDATE, SKIP, ADD);
			case POSSIBLE_DUPLICATE -> oneFits ? List.of(SKIP, ADD, FILL, UPDATE) : List.of(SKIP, ADD);
			case ADD, SKIP, UNREADABLE -> List.of();
		};
	}

	/**
	 * The choice for one row, as the preview posts it.
	 *
	 * @param row the row as a spreadsheet numbers it
	 */
	record OfRow(int row, @Nullable ImportChoice choice) {

	}

}
