package app.askwell.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A week that was looked back on. */
@Entity
class WeeklyReview extends Owned {

	private LocalDate weekOn;

	private Instant finishedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable FocusAnswer focusAnswer;

	private @Nullable String note;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected WeeklyReview() {
	}

	WeeklyReview(AccountId account, ReviewWeek week, @Nullable FocusAnswer focus, @Nullable String note, Instant now) {
		super(account, Ids.next());
		this.weekOn = week.monday();
		this.finishedAt = now;
		answer(focus, note);
	}

	/** Says it otherwise; when it was finished stays. */
	final void answer(@Nullable FocusAnswer focus, @Nullable String words) {
		this.focusAnswer = focus;
		this.note = words;
	}

	UUID id() {
		return key();
	}

	FinishedReview finished() {
		return new FinishedReview(version(), this.weekOn, this.finishedAt, this.focusAnswer, this.note);
	}

}
