package app.askwell.progress;

import java.util.Arrays;
import java.util.List;

import app.askwell.focus.FocusTurn;

/** A focus and the one that took its place. */
public record FocusChange(FocusSpan before, FocusSpan after) {

	public FocusTurn turn() {
		return FocusTurn.between(this.before.focus(), this.after.focus());
	}

	/** Everything that is counted, in its order. */
	public List<Comparison> comparisons() {
		return Arrays.stream(Measure.values())
			.map((measure) -> new Comparison(measure, this.before, this.after))
			.toList();
	}

	/** Whether both sides are long enough to compare anything. */
	public boolean isLongEnough() {
		return this.before.isLongEnough() && this.after.isLongEnough();
	}

}
