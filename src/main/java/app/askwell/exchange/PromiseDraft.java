package app.askwell.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.Advice;
import app.askwell.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a contact said they would do, before it is checked.
 *
 * @param ask the ask they agreed to, or null when they offered it
 * @param meeting the meeting in which they did, or null
 */
public record PromiseDraft(String action, @Nullable LocalDate checkBackOn, @Nullable AskId ask,
		@Nullable UUID meeting) {

	/** A4: both parts, or all that is missing. */
	List<Refusal> refusals(LocalDate today) {
		List<Refusal> found = new ArrayList<>();
		Described.check(this.action, "action", "refusal.ask.no-action").ifPresent(found::add);
		if (this.checkBackOn == null) {
			found.add(Refusal.of("refusal.ask.no-check-back", "checkBackOn"));
		}
		PromiseIsWhole.check(this.action, this.checkBackOn, today)
			.filter((refusal) -> !found.contains(refusal))
			.ifPresent(found::add);
		return found;
	}

	/** P3: the day is better sooner. */
	List<Advice> advice(LocalDate today) {
		return (this.checkBackOn != null) ? CheckBackDate.tooFar(today, this.checkBackOn).stream().toList() : List.of();
	}

}
