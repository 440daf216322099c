package app.askwell.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars that lie below each other, each group beneath its label, so that a narrow screen
 * shows them whole. Units are those of the drawing, {@value #WIDTH} wide.
 *
 * @param height of the drawing
 */
public record Bars(List<Group> groups, int height) {

	/** As wide as the smallest screen leaves. */
	static final int WIDTH = 320;

	private static final int LONGEST = 258;

	private static final int LABEL = 18;

	private static final int PITCH = 17;

	private static final int GAP = 8;

	/** Something that is nothing at all has no bar; whatever is more is seen. */
	private static final int SHORTEST = 2;

	/**
	 * What is to be drawn.
	 *
	 * @param bars from top to bottom
	 */
	public record Line(Said label, List<Amount> bars) {

		public static Line of(Said label, long amount, Tone tone) {
			return new Line(label, List.of(new Amount(amount, Said.number(amount), tone)));
		}

	}

	/** How long a bar is, and what stands beside it. */
	public record Amount(double size, Said value, Tone tone) {

	}

	/**
	 * A label and what lies beneath it.
	 *
	 * @param y where the label stands
	 */
	public record Group(Said label, int y, List<Bar> bars) {

	}

	/**
	 * A bar.
	 *
	 * @param y its upper edge
	 * @param textY where its value stands
	 */
	public record Bar(Said value, Tone tone, int y, int textY, int width) {

	}

	/** Draws lines to one scale. */
	public static Bars of(List<Line> lines) {
		double most = lines.stream().flatMap((line) -> line.bars().stream()).mapToDouble(Amount::size).max().orElse(0);
		List<Group> groups = new ArrayList<>();
		int y = 0;
		for (Line line : lines) {
			List<Bar> bars = new ArrayList<>();
			int top = y + LABEL;
			for (Amount one : line.bars()) {
				bars.add(new Bar(one.value(), one.tone(), top, top + PITCH - 6, width(one.size(), most)));
				top += PITCH;
			}
			groups.add(new Group(line.label(), y + LABEL - 5, bars));
			y = top + GAP;
		}
		return new Bars(groups, y);
	}

	private static int width(double size, double most) {
		return (size > 0) ? Math.max(SHORTEST, (int) Math.round(LONGEST * size / most)) : 0;
	}

}
