package app.askwell.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import app.askwell.charts.Bars;
import app.askwell.charts.Figure;
import app.askwell.charts.Legend;
import app.askwell.charts.NumberTable;
import app.askwell.charts.Said;
import app.askwell.charts.Tone;
import app.askwell.progress.Comparison.Verdict;
import org.jspecify.annotations.Nullable;

/** What each focus led to, in words, bars and a table: what changed since, never why. */
final class ResultsTold {

	/** Changes of focus that the page compares; the table has every focus. */
	private static final int MOST = 3;

	private ResultsTold() {
	}

	/** The latest change first; one figure without a comparison where there was none. */
	static List<Figure> figures(Results results) {
		List<FocusChange> changes = results.changes();
		if (changes.isEmpty()) {
			Said said = Said.of(results.spans().isEmpty() ? "progress.results.no-focus" : "progress.results.one-focus");
			return List.of(Figure.told("results", Said.of("progress.results.title"), List.of(said), table(results)));
		}
		List<Figure> figures = new ArrayList<>();
		for (FocusChange change : changes.subList(0, Math.min(MOST, changes.size()))) {
			String name = "results-" + (figures.size() + 1);
			figures.add(figure(name, change, figures.isEmpty() ? table(results) : null));
		}
		return figures;
	}

	private static Figure figure(String name, FocusChange change, @Nullable NumberTable table) {
		Said title = Said.of("progress.results." + change.turn(), change.after().from());
		List<Said> said = sentences(change);
		List<Bars.Line> lines = change.comparisons()
			.stream()
			.filter(ResultsTold::isDrawn)
			.map(ResultsTold::line)
			.toList();
		if (lines.isEmpty()) {
			return Figure.told(name, title, said, table);
		}
		List<Legend> legend = List.of(new Legend(Tone.SOFT, Said.of("progress.results.before", change.after().from())),
				new Legend(Tone.GIVE, Said.of("progress.results.since", change.after().from())));
		return new Figure(name, title, said, Bars.of(lines), null, legend, table);
	}

	private static List<Said> sentences(FocusChange change) {
		Said basis = Said.of("progress.results.basis", change.before().weeks(), change.after().weeks());
		if (!change.before().isLongEnough()) {
			return List.of(basis, Said.of("progress.results.short-before", Comparison.WEEKS_FOR_A_CLAIM));
		}
		if (!change.after().isLongEnough()) {
			long days = Comparison.WEEKS_FOR_A_CLAIM * 7L - change.after().days();
			return List.of(basis, Said.of("progress.results.short-since", Comparison.WEEKS_FOR_A_CLAIM, days));
		}
		return Stream.concat(Stream.of(basis), change.comparisons().stream().map(ResultsTold::said)).toList();
	}

	private static Said said(Comparison one) {
		Verdict verdict = one.verdict();
		if (verdict == Verdict.TOO_FEW) {
			return Said.of("progress.few." + one.measure(), one.events(), one.missing());
		}
		int way = (verdict == Verdict.MORE) ? 1 : (verdict == Verdict.LESS) ? 2 : 0;
		return Said.of("progress.result." + one.measure(), way, one.after().monthly(one.measure()),
				one.before().monthly(one.measure()));
	}

	private static boolean isDrawn(Comparison one) {
		return one.verdict() != Verdict.TOO_SHORT && one.verdict() != Verdict.TOO_FEW;
	}

	private static Bars.Line line(Comparison one) {
		return new Bars.Line(Said.of("progress.measure." + one.measure()),
				List.of(amount(one.before(), one.measure(), Tone.SOFT), amount(one.after(), one.measure(), Tone.GIVE)));
	}

	private static Bars.Amount amount(FocusSpan span, Measure measure, Tone tone) {
		double monthly = span.monthly(measure);
		return new Bars.Amount(monthly, Said.of("chart.rate", monthly), tone);
	}

	/** Every focus with its counts, and what that is in a month where it lasted. */
	private static @Nullable NumberTable table(Results results) {
		if (results.spans().isEmpty()) {
			return null;
		}
		List<Said> heads = Stream
			.concat(Stream.of(Said.of("progress.results.focus"), Said.of("progress.results.weeks")),
					Arrays.stream(Measure.values()).map((measure) -> Said.of("progress.measure." + measure)))
			.toList();
		return new NumberTable(heads, results.spans().stream().map(ResultsTold::row).toList());
	}

	private static List<Said> row(FocusSpan span) {
		List<Said> row = new ArrayList<>();
		row.add(Said.of("progress.results.row", span.from(), String.join(", ", span.focus().titles()),
				span.focus().industry()));
		row.add(Said.of("chart.rate", span.weeks()));
		Arrays.stream(Measure.values()).forEach((measure) -> row.add(cell(span, measure)));
		return row;
	}

	private static Said cell(FocusSpan span, Measure measure) {
		return span.isLongEnough() ? Said.of("progress.results.cell", span.count(measure), span.monthly(measure))
				: Said.number(span.count(measure));
	}

}
