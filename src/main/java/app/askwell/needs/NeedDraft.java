package app.askwell.needs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.askwell.shared.Refusal;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A need before it is checked.
 *
 * @param neededBy the day by which it is needed, or null when none was typed that can be
 * read
 */
public record NeedDraft(String what, String why, @Nullable LocalDate neededBy) {

	static final int LONGEST_WHAT = 200;

	static final int LONGEST_WHY = 1000;

	public NeedDraft {
		what = Typed.orEmpty(what).strip().replaceAll("\\s+", " ");
		why = Typed.orEmpty(why).strip();
	}

	/**
	 * All that is wrong with it, at most one thing a field.
	 * @param earliest the first day it can be needed by
	 */
	List<Refusal> refusals(LocalDate earliest) {
		List<Refusal> found = new ArrayList<>();
		ClearNeed.what(this.what).ifPresent(found::add);
		ClearNeed.why(this.why, this.what).ifPresent(found::add);
		day(this.neededBy, earliest).ifPresent(found::add);
		return found;
	}

	/** What is wrong with the day a need must be met by. */
	static Optional<Refusal> day(@Nullable LocalDate day, LocalDate earliest) {
		if (day == null) {
			return Optional.of(Refusal.of("refusal.need.no-day", "neededBy"));
		}
		return day.isBefore(earliest) ? Optional.of(Refusal.of("refusal.need.day-past", "neededBy", day))
				: Optional.empty();
	}

}
