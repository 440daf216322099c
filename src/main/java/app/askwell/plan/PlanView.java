package app.askwell.plan;

import java.util.List;

import app.askwell.focus.CurrentFocus;
import org.jspecify.annotations.Nullable;

/** The marketing plan as its page shows it. */
record PlanView(@Nullable CurrentFocus focus, PlanFigures figures, List<PlanLine> lines) {

	public List<PlanLine> of(String kind) {
		return this.lines.stream().filter((line) -> line.kind().equals(kind)).toList();
	}

	public List<Gap> gaps() {
		return MissingParts.of(this.figures);
	}

	/** What is missing of one part. */
	public List<Gap> gapsOf(String part) {
		return gaps().stream().filter((gap) -> gap.part().name().equals(part)).toList();
	}

}
