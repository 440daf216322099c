package app.askwell.progress;

import java.util.ArrayList;
import java.util.List;

import app.askwell.charts.Bars;
import app.askwell.charts.Figure;
import app.askwell.charts.NumberTable;
import app.askwell.charts.Said;
import app.askwell.charts.Tone;

/** What became of promises, in words and bars. */
final class PromisesTold {

	private static final Said TITLE = Said.of("progress.promises.title");

	private PromisesTold() {
	}

	static Figure figure(PromisesKept promises) {
		if (promises.decided() == 0) {
			return Figure.told("promises", TITLE, List.of(Said.of("progress.promises.none", promises.open())), null);
		}
		List<Bars.Line> lines = new ArrayList<>();
		List<List<Said>> rows = new ArrayList<>();
		add(lines, rows, "week", promises.withinWeek(), Tone.GIVE);
		add(lines, rows, "two-weeks", promises.withinTwoWeeks() - promises.withinWeek(), Tone.GIVE);
		add(lines, rows, "thirty-days", promises.withinMonth() - promises.withinTwoWeeks(), Tone.GIVE);
		add(lines, rows, "later", promises.kept() - promises.withinMonth(), Tone.GIVE);
		add(lines, rows, "released", promises.released(), Tone.SOFT);
		add(lines, rows, "open", promises.open(), Tone.GET);
		return Figure.drawn("promises", TITLE, sentences(promises), Bars.of(lines), List.of(),
				new NumberTable(List.of(Said.of("progress.promises.what"), Said.of("progress.promises.count")), rows));
	}

	private static void add(List<Bars.Line> lines, List<List<Said>> rows, String what, long count, Tone tone) {
		Said name = Said.of("progress.promises." + what);
		lines.add(Bars.Line.of(name, count, tone));
		rows.add(List.of(name, Said.number(count)));
	}

	private static List<Said> sentences(PromisesKept promises) {
		List<Said> said = new ArrayList<>();
		said.add((promises.decided() >= Enough.FOR_A_SHARE)
				? Said.of("progress.promises.said", promises.kept(), promises.decided(), promises.keptShare())
				: Said.of("progress.promises.few", promises.kept(), promises.decided(),
						Enough.FOR_A_SHARE - promises.decided()));
		Double median = promises.medianDays();
		if (median != null && promises.kept() >= Enough.FOR_A_SHARE) {
			said.add(Said.of("progress.promises.median", median));
		}
		return said;
	}

}
