package app.askwell.review;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A week that was looked back on, as it was saved.
 *
 * @param weekOn its Monday
 * @param focusAnswer null where that was not asked or not answered
 */
record FinishedReview(int version, LocalDate weekOn, Instant finishedAt, @Nullable FocusAnswer focusAnswer,
		@Nullable String note) {

}
