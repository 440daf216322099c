package app.askwell.progress;

import java.util.List;

import app.askwell.charts.Bars;
import app.askwell.charts.Figure;
import app.askwell.charts.NumberTable;
import app.askwell.charts.Said;
import app.askwell.charts.Tone;

/** How deep the relationships are, the deepest first. */
final class DepthTold {

	private static final Said TITLE = Said.of("progress.depth.title");

	private DepthTold() {
	}

	static Figure figure(Depth depth) {
		if (depth.people() == 0) {
			return Figure.told("depth", TITLE, List.of(Said.of("progress.depth.none")), null);
		}
		List<Bars.Line> lines = List.of(Bars.Line.of(name("SUPPORTER"), depth.supporters(), Tone.GIVE),
				Bars.Line.of(name("TRUSTED"), depth.trusted(), Tone.GIVE),
				Bars.Line.of(name("BUILDING"), depth.building(), Tone.GET),
				Bars.Line.of(name("MET"), depth.met(), Tone.SOFT));
		NumberTable table = new NumberTable(List.of(Said.of("progress.depth.stage"), Said.of("progress.depth.people")),
				lines.stream().map((line) -> List.of(line.label(), line.bars().get(0).value())).toList());
		return Figure.drawn("depth", TITLE, List.of(Said.of("progress.depth.said", depth.again(),
				depth.trusted() + depth.supporters(), depth.supporters())), Bars.of(lines), List.of(), table);
	}

	private static Said name(String stage) {
		return Said.of("progress.stage." + stage);
	}

}
