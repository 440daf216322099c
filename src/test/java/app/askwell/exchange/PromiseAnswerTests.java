package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.AskwellTest;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class PromiseAnswerTests extends WithPriya {

	@Test
	@DisplayName("P2: more time moves the check-back and counts, an answer ends it")
	void extendsUntilAnswered() {
		PromiseId promise = agreed(null);
		answer(promise, PromiseAnswer.NEEDS_MORE_TIME, NEXT_WEEK.plusDays(7));
		assertThat(promise(promise)).isEqualTo("2026-12-08 1 null null");
		answer(promise, PromiseAnswer.KEPT, null);
		assertThat(promise(promise)).isEqualTo("2026-12-08 1 2026-11-24 null");
		assertThat(refusals(() -> answer(promise, PromiseAnswer.WILL_NOT_HAPPEN, null))).extracting(Refusal::code)
			.containsExactly("refusal.promise.answered");
	}

	@Test
	@DisplayName("P2: more time needs a new day after today")
	void needsANewDay() {
		PromiseId promise = agreed(null);
		assertThat(refusals(() -> answer(promise, PromiseAnswer.NEEDS_MORE_TIME, null))).extracting(Refusal::field)
			.containsExactly("checkBackOn");
		assertThat(refusals(() -> answer(promise, PromiseAnswer.NEEDS_MORE_TIME, TODAY))).extracting(Refusal::field)
			.containsExactly("checkBackOn");
		assertThat(promise(promise)).isEqualTo("2026-12-01 0 null null");
	}

	@Test
	@DisplayName("A4: an empty promise lacks both its parts, and its day must not have passed")
	void namesEachMissingPart() {
		assertThat(new PromiseDraft(" ", null, null, null).refusals(TODAY)).extracting(Refusal::field)
			.containsExactly("action", "checkBackOn");
		assertThat(new PromiseDraft("Call Tom", TODAY.minusDays(1), null, null).refusals(TODAY))
			.extracting(Refusal::field)
			.containsExactly("checkBackOn");
		assertThat(new PromiseDraft("Call Tom", TODAY, null, null).refusals(TODAY)).isEmpty();
	}

	private void answer(PromiseId promise, PromiseAnswer answer, @Nullable LocalDate day) {
		this.maya.acts(() -> this.ledger.answer(this.maya.account(), promise, answer, day, Reasons.NONE, TODAY));
	}

	private String promise(PromiseId promise) {
		return value("concat_ws(' ', check_back_on, extensions, coalesce(kept_on::text, 'null'), "
				+ "coalesce(released_on::text, 'null'))", "promise", promise.value());
	}

}
