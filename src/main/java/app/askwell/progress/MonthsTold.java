package app.askwell.progress;

import java.util.List;
import java.util.function.ToLongFunction;

import app.askwell.charts.Columns;
import app.askwell.charts.Figure;
import app.askwell.charts.Legend;
import app.askwell.charts.NumberTable;
import app.askwell.charts.Said;
import app.askwell.charts.Tone;

/** What happens month by month. */
final class MonthsTold {

	private MonthsTold() {
	}

	static Figure giveAndGet(List<Month> months) {
		long given = sum(months, Month::given);
		long received = sum(months, Month::received);
		Said title = Said.of("progress.street.title");
		if (given + received == 0) {
			return Figure.told("street", title, List.of(Said.of("progress.street.none")), null);
		}
		return drawn("street", title, List.of(Said.of("progress.street.said", given, received, Month.SHOWN)),
				new Drawing(months, Month::given, Month::received, Tone.GIVE, Tone.GET));
	}

	static Figure thanks(List<Month> months) {
		long inTime = sum(months, Month::thankedInTime);
		long all = inTime + sum(months, Month::thankedLate);
		Said title = Said.of("progress.thanks.title");
		if (all == 0) {
			return Figure.told("thanks", title, List.of(Said.of("progress.thanks.none")), null);
		}
		Said said = (all >= Enough.FOR_A_SHARE)
				? Said.of("progress.thanks.said", inTime, all, Math.round(100.0 * inTime / all), Month.SHOWN)
				: Said.of("progress.thanks.few", inTime, all, Enough.FOR_A_SHARE - all);
		return drawn("thanks", title, List.of(said),
				new Drawing(months, Month::thankedInTime, Month::thankedLate, Tone.GIVE, Tone.PRESS));
	}

	/** What stands above the line and what hangs below it. */
	private record Drawing(List<Month> months, ToLongFunction<Month> up, ToLongFunction<Month> down, Tone above,
			Tone below) {

	}

	private static Figure drawn(String name, Said title, List<Said> said, Drawing of) {
		List<Columns.Pair> pairs = of.months()
			.stream()
			.map((month) -> new Columns.Pair(month.month(), of.up().applyAsLong(month), of.down().applyAsLong(month)))
			.toList();
		Said up = Said.of("progress." + name + ".up");
		Said down = Said.of("progress." + name + ".down");
		NumberTable table = new NumberTable(List.of(Said.of("progress.month"), up, down), pairs.stream()
			.map((pair) -> List.of(Columns.name(pair.month()), Said.number(pair.up()), Said.number(pair.down())))
			.toList());
		return Figure.monthly(name, title, said, Columns.of(pairs, of.above(), of.below()),
				List.of(new Legend(of.above(), up), new Legend(of.below(), down)), table);
	}

	private static long sum(List<Month> months, ToLongFunction<Month> what) {
		return months.stream().mapToLong(what).sum();
	}

}
