package app.askwell.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * What each focus led to (R3).
 *
 * @param spans the first focus first, also those of no day
 */
public record Results(List<FocusSpan> spans) {

	/** Each change between two focuses that lasted at least a day, the latest first. */
	public List<FocusChange> changes() {
		List<FocusSpan> lasting = this.spans.stream().filter((span) -> span.days() > 0).toList();
		List<FocusChange> changes = new ArrayList<>();
		for (int i = lasting.size() - 1; i > 0; i--) {
			changes.add(new FocusChange(lasting.get(i - 1), lasting.get(i)));
		}
		return changes;
	}

}
