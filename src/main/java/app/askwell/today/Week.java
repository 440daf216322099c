package app.askwell.today;

import java.time.LocalDate;
import java.util.List;

import app.askwell.focus.CurrentFocus;
import app.askwell.followups.DueOfKind;
import org.jspecify.annotations.Nullable;

/**
 * The seven days that begin today.
 *
 * @param due all that is due until then, the late among it
 * @param alarm message key of the alarm about reach (R2), or null when all is well
 * @param coming meetings of these days, and those of the week before that nobody told
 * about yet
 */
public record Week(LocalDate today, @Nullable CurrentFocus focus, List<DueOfKind> due, Street street,
		@Nullable String alarm, List<Coming> coming) {

	/** Whether there is nothing to say: nothing to do, nobody to meet, nothing wrong. */
	public boolean isEmpty() {
		return this.due.isEmpty() && this.coming.isEmpty() && this.alarm == null;
	}

}
