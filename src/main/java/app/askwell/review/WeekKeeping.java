package app.askwell.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.Moment;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refused;
import app.askwell.shared.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finishing the look back on a week, each week once. */
@Service
@Transactional
public class WeekKeeping {

	private final WeeklyReviews reviews;

	private final OneAtATime oneAtATime;

	private final Changes changes;

	private final Clock clock;

	WeekKeeping(WeeklyReviews reviews, OneAtATime oneAtATime, Changes changes, Clock clock) {
		this.reviews = reviews;
		this.oneAtATime = oneAtATime;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Finishes a week, or says otherwise what was said of one that is finished.
	 * @throws Refused if it is not the week of today or the one before
	 * @throws Stale if another tab finished it, or saved it in between
	 */
	public Recorded<UUID> finish(AccountId account, LookBack look, LocalDate today) {
		ReviewWeek week = ReviewWeek.typed(look.week(), today);
		this.oneAtATime.enter(account);
		Optional<WeeklyReview> before = this.reviews.of(account, week.monday());
		if (before.isPresent() != (look.version() != null)) {
			throw new Stale();
		}
		return this.changes.record(account, "weekly_review.finished", () -> save(account, week, before, look));
	}

	private UUID save(AccountId account, ReviewWeek week, Optional<WeeklyReview> before, LookBack look) {
		WeeklyReview review = before
			.orElseGet(() -> new WeeklyReview(account, week, look.focus(), look.note(), Moment.now(this.clock)));
		if (before.isPresent() && look.version() != null) {
			review.mustBeAt(look.version());
			review.answer(look.focus(), look.note());
		}
		return this.reviews.saveAndFlush(review).id();
	}

}
