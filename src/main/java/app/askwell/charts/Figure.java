package app.askwell.charts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A figure as the page shows it.
 *
 * @param name tells it from the others of a page; letters, digits and dashes
 * @param sentences what it says, the first one first
 * @param bars its drawing, or null where there is too little to draw
 * @param columns the other kind of drawing, or null
 * @param legend what the colours mean, where there are several
 * @param table the numbers, or null where there are none
 */
public record Figure(String name, Said title, List<Said> sentences, @Nullable Bars bars, @Nullable Columns columns,
		List<Legend> legend, @Nullable NumberTable table) {

	/** With words alone, as long as there is too little to draw. */
	public static Figure told(String name, Said title, List<Said> sentences, @Nullable NumberTable table) {
		return new Figure(name, title, sentences, null, null, List.of(), table);
	}

	/** With bars. */
	public static Figure drawn(String name, Said title, List<Said> sentences, Bars bars, List<Legend> legend,
			NumberTable table) {
		return new Figure(name, title, sentences, bars, null, legend, table);
	}

	/** Month by month. */
	public static Figure monthly(String name, Said title, List<Said> sentences, Columns columns, List<Legend> legend,
			NumberTable table) {
		return new Figure(name, title, sentences, null, columns, legend, table);
	}

}
