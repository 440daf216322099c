package app.askwell.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import app.askwell.advice.TimesAdvised;
import app.askwell.charts.Bars;
import app.askwell.charts.Figure;
import app.askwell.charts.Legend;
import app.askwell.charts.NumberTable;
import app.askwell.charts.Said;
import app.askwell.charts.Tone;

/** Asks that were refused and what was saved against advice, by rule. */
final class AdviceTold {

	private static final Said TITLE = Said.of("progress.advice.title");

	private static final Said REFUSED = Said.of("progress.advice.refused");

	private static final Said ANYWAY = Said.of("progress.advice.anyway");

	private AdviceTold() {
	}

	static Figure figure(List<TimesAdvised> advised) {
		if (advised.isEmpty()) {
			return Figure.told("advice", TITLE, List.of(Said.of("progress.advice.none")), null);
		}
		Said said = Said.of("progress.advice.said", sum(advised, TimesAdvised::refused),
				sum(advised, TimesAdvised::anyway));
		return Figure.drawn("advice", TITLE, List.of(said), Bars.of(advised.stream().map(AdviceTold::line).toList()),
				List.of(new Legend(Tone.PRESS, REFUSED), new Legend(Tone.GET, ANYWAY)),
				new NumberTable(List.of(Said.of("progress.advice.rule"), REFUSED, ANYWAY),
						advised.stream()
							.map((one) -> List.of(name(one), Said.number(one.refused()), Said.number(one.anyway())))
							.toList()));
	}

	/** A rule that refuses gives no advice on the same, so each mostly has one bar. */
	private static Bars.Line line(TimesAdvised one) {
		List<Bars.Amount> amounts = new ArrayList<>();
		if (one.refused() > 0) {
			amounts.add(new Bars.Amount(one.refused(), Said.number(one.refused()), Tone.PRESS));
		}
		if (one.anyway() > 0) {
			amounts.add(new Bars.Amount(one.anyway(), Said.number(one.anyway()), Tone.GET));
		}
		return new Bars.Line(name(one), amounts);
	}

	private static Said name(TimesAdvised one) {
		return Said.of("progress.rule." + one.rule());
	}

	private static long sum(List<TimesAdvised> advised, ToLongFunction<TimesAdvised> what) {
		return advised.stream().mapToLong(what).sum();
	}

}
