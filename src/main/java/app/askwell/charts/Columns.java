package app.askwell.charts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A column for each month: one thing above the line, the other below it. Units are those
 * of the drawing.
 *
 * @param up what stands above, for the legend's colour
 * @param down what hangs below
 */
public record Columns(List<Column> columns, Tone up, Tone down) {

	private static final int TALLEST = 54;

	private static final int ROOM = 14;

	private static final int SHORTEST = 2;

	private static final double SHARE = .62;

	/** Where the line is. */
	public static final int LINE = TALLEST + ROOM;

	/** Two amounts of a month. */
	public record Pair(YearMonth month, long up, long down) {

	}

	/**
	 * Both columns of a month.
	 *
	 * @param x left edge
	 * @param middle where its words stand
	 * @param top upper edge of the one above
	 * @param bottom lower edge of the one below
	 */
	public record Column(YearMonth month, Said label, long up, long down, double x, double middle, double width,
			int top, int bottom) {

		public int upHeight() {
			return LINE - this.top;
		}

		public int downHeight() {
			return this.bottom - LINE;
		}

		/** Where the figure above stands. */
		public int upTextY() {
			return this.top - 3;
		}

		/** Where the figure below stands. */
		public int downTextY() {
			return this.bottom + 11;
		}

	}

	/** Draws months to one scale. */
	public static Columns of(List<Pair> pairs, Tone up, Tone down) {
		long most = pairs.stream().mapToLong((pair) -> Math.max(pair.up(), pair.down())).max().orElse(0);
		double pitch = (double) Bars.WIDTH / Math.max(6, pairs.size());
		List<Column> columns = new ArrayList<>();
		for (Pair pair : pairs) {
			double left = columns.size() * pitch;
			columns.add(new Column(pair.month(), shortName(pair.month()), pair.up(), pair.down(),
					left + pitch * (1 - SHARE) / 2, left + pitch / 2, pitch * SHARE, LINE - height(pair.up(), most),
					LINE + height(pair.down(), most)));
		}
		return new Columns(columns, up, down);
	}

	private static int height(long size, long most) {
		return (size > 0) ? Math.max(SHORTEST, Math.round((float) TALLEST * size / most)) : 0;
	}

	/** A month with its year. */
	public static Said name(YearMonth month) {
		return Said.of("chart.month." + month.getMonthValue() + ".of", String.valueOf(month.getYear()));
	}

	private static Said shortName(YearMonth month) {
		return Said.of("chart.month." + month.getMonthValue());
	}

	/** Of the drawing, with the months beneath it. */
	public int height() {
		return 2 * LINE + ROOM + 2;
	}

	/** Where the months are written. */
	public int monthY() {
		return height() - 3;
	}

	/** Where the line is, for the template. */
	public int line() {
		return LINE;
	}

}
