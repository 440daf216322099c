package app.askwell.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the seeker wants to do for someone, before it is checked.
 *
 * @param dueOn by when; null makes it a standing offer
 * @param meeting the meeting in which it was offered, or null
 */
public record GiveDraft(@Nullable GiveKind kind, String what, @Nullable LocalDate dueOn, @Nullable UUID meeting) {

	List<Refusal> refusals(LocalDate today) {
		List<Refusal> found = new ArrayList<>();
		if (this.kind == null) {
			found.add(Refusal.of("refusal.give.no-kind", "kind"));
		}
		Described.check(this.what, "what", "refusal.give.blank").ifPresent(found::add);
		if (this.dueOn != null && this.kind == GiveKind.STANDING_OFFER) {
			found.add(Refusal.of("refusal.give.standing-with-day", "dueOn"));
		}
		else if (this.dueOn != null && this.dueOn.isBefore(today)) {
			found.add(Refusal.of("refusal.give.day-past", "dueOn"));
		}
		return found;
	}

}
