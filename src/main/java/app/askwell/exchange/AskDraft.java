package app.askwell.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.Advice;
import app.askwell.shared.NoJobBegging;
import app.askwell.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An ask before it is checked.
 *
 * @param whyThem why this person is the right one to ask, or null
 * @param meeting the meeting it was asked in, or null
 */
public record AskDraft(@Nullable AskKind kind, String subject, @Nullable String whyThem, @Nullable LocalDate neededBy,
		@Nullable UUID meeting) {

	/** What the reason for asking this person takes, in letters. */
	static final int LONGEST_REASON = 300;

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
		if (this.whyThem != null) {
			Described.notTooLong(this.whyThem, "whyThem", LONGEST_REASON)
				.or(() -> NoJobBegging.check(this.whyThem, "whyThem"))
				.ifPresent(found::add);
		}
		if (this.neededBy == null) {
			found.add(Refusal.of("refusal.ask.no-day", "neededBy"));
		}
		else if (this.neededBy.isBefore(today)) {
			found.add(Refusal.of("refusal.ask.day-past", "neededBy"));
		}
		return found;
	}

	/** What is better thought over, given how the two stand. */
	List<Advice> advice(Standing standing, LocalDate today) {
		List<Advice> found = new ArrayList<>();
		SpokenWithTwice.check(this.kind, this.subject, standing.daysSpoken()).ifPresent(found::add);
		MoreThanAsks.check(standing.asksInARow()).ifPresent(found::add);
		if (this.neededBy != null && !this.neededBy.isBefore(today)) {
			LeadTime.check(this.kind, this.neededBy, today).ifPresent(found::add);
		}
		return found;
	}

}
