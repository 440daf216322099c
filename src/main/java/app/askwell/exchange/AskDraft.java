package app.askwell.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.NoJobBegging;
import app.askwell.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An ask before it is checked.
 *
 * @param meeting the meeting it was asked in, or null
 */
public record AskDraft(@Nullable AskKind kind, String subject, @Nullable LocalDate neededBy, @Nullable UUID meeting) {

	/** What is wrong with the ask itself, whomever it is asked of. */
	List<Refusal> refusals(LocalDate today) {
		List<Refusal> found = new ArrayList<>();
		if (this.kind == null) {
			found.add(Refusal.of("refusal.ask.no-kind", "kind"));
		}
		// Its length first: reading a very long one for its wording takes seconds.
		Described.notTooLong(this.subject, "subject", Described.LONGEST)
			.or(() -> NoJobBegging.check(this.subject, "subject"))
			.or(() -> TangibleAsk.check(this.subject, "subject"))
			.ifPresent(found::add);
		if (this.neededBy == null) {
			found.add(Refusal.of("refusal.ask.no-day", "neededBy"));
		}
		else if (this.neededBy.isBefore(today)) {
			found.add(Refusal.of("refusal.ask.day-past", "neededBy"));
		}
		return found;
	}

}
