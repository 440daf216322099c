package app.askwell.review;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whether the week was looked back on, and whom it led to.
 *
 * @param finishedOn the day it was, in the account's zone; null when it was not
 * @param conversations those meant for the week that follows
 */
public record LastLook(@Nullable LocalDate finishedOn, List<Conversation> conversations) {

	public boolean isDone() {
		return this.finishedOn != null;
	}

}
