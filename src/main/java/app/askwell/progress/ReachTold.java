package app.askwell.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import app.askwell.charts.Bars;
import app.askwell.charts.Figure;
import app.askwell.charts.NumberTable;
import app.askwell.charts.Said;
import app.askwell.charts.Tone;

/** Whom the meetings reach, in words and bars. */
final class ReachTold {

	private static final Said TITLE = Said.of("progress.reach.title", Reach.DAYS_COUNTED);

	private ReachTold() {
	}

	static Figure figure(Reach reach) {
		if (reach.meetings() == 0) {
			return Figure.told("reach", TITLE, List.of(Said.of("progress.reach.none", Reach.DAYS_COUNTED)), null);
		}
		List<Bars.Line> lines = Stream
			.concat(known(reach).stream(), Stream.of(line("random", reach.random(), Tone.SOFT)))
			.toList();
		return Figure.drawn("reach", TITLE, sentences(reach), Bars.of(lines), List.of(), table(reach));
	}

	private static List<Said> sentences(Reach reach) {
		List<Said> said = new ArrayList<>();
		if (reach.focused()) {
			said.add(Said.of("progress.reach.said", reach.meetings(), reach.inIndustry(), reach.couldHire(),
					reach.atTarget(), reach.byConnectors()));
		}
		else {
			said.add(Said.of("progress.reach.unfocused", reach.meetings(), reach.couldHire(), reach.atTarget(),
					reach.byConnectors()));
		}
		if (reach.random() > 0) {
			said.add(Said.of("progress.reach.random-from", reach.random()));
			from(said, "events", reach.randomAtEvents());
			from(said, "introduced", reach.randomIntroduced());
			from(said, "met", reach.randomMet());
			from(said, "unknown", reach.randomUnknown());
		}
		else {
			said.add(Said.of("progress.reach.nothing-random"));
		}
		return said;
	}

	private static void from(List<Said> said, String where, long count) {
		if (count > 0) {
			said.add(Said.of("progress.reach.from." + where, count));
		}
	}

	private static List<Bars.Line> known(Reach reach) {
		return List.of(line("industry", reach.inIndustry(), Tone.GIVE), line("hire", reach.couldHire(), Tone.GIVE),
				line("target", reach.atTarget(), Tone.GIVE), line("connectors", reach.byConnectors(), Tone.GIVE));
	}

	private static Bars.Line line(String what, long count, Tone tone) {
		return Bars.Line.of(name(what), count, tone);
	}

	private static NumberTable table(Reach reach) {
		return new NumberTable(List.of(Said.of("progress.reach.what"), Said.of("progress.measure.MEETINGS")),
				List.of(row("all", reach.meetings()), row("industry", reach.inIndustry()),
						row("hire", reach.couldHire()), row("target", reach.atTarget()),
						row("connectors", reach.byConnectors()), row("random", reach.random()),
						row("events", reach.randomAtEvents()), row("introduced", reach.randomIntroduced()),
						row("met", reach.randomMet()), row("unknown", reach.randomUnknown())));
	}

	private static List<Said> row(String what, long count) {
		return List.of(name(what), Said.number(count));
	}

	private static Said name(String what) {
		return Said.of("progress.reach." + what);
	}

}
