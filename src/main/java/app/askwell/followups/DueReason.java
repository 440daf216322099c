package app.askwell.followups;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import app.askwell.shared.Region;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Why something is due, in words.
 *
 * @param message key of the words
 * @param arguments what they mention
 */
public record DueReason(String message, List<Object> arguments) {

	/** As much of a longer text as fits in a line or two. */
	static final int MOST_LETTERS = 140;

	/** Arguments in the form that message expressions take. */
	public Object[] args() {
		return this.arguments.toArray();
	}

	static DueReason of(DueRow row, Locale locale, LocalDate today) {
		String about = firstLine(row.about(), MOST_LETTERS);
		return switch (row.kind()) {
			case THANK_YOU -> thanks(row, about, Region.of(locale));
			case CHECK_BACK -> new DueReason("due.why.check-back", List.of(about));
			case KEEP_MY_WORD -> new DueReason("due.why.keep-my-word", List.of(about));
			case NEXT_STEP -> new DueReason("due.why.next-step", List.of(about, Typed.orEmpty(row.sought())));
			case CLOSE_THE_LOOP ->
				(row.opportunity() != null) ? new DueReason("due.why.landed", List.of(Typed.orEmpty(row.sought())))
						: new DueReason("due.why.close-the-loop", List.of(about));
			case STAY_IN_TOUCH -> touch(row.lastSpokenOn(), about, today);
		};
	}

	private static DueReason thanks(DueRow row, String about, Region region) {
		if (row.checkBackOn() != null) {
			return new DueReason("due.why.thank-you.offered", List.of(about, region.day(row.checkBackOn())));
		}
		return new DueReason("due.why.thank-you", List.of(region.day(row.metOn()), about));
	}

	static DueReason touch(@Nullable LocalDate lastSpoken, String about, LocalDate today) {
		long days = ChronoUnit.DAYS.between(Objects.requireNonNullElse(lastSpoken, today), today);
		return (days < 14) ? new DueReason("due.why.stay-in-touch.days", List.of(days, about))
				: new DueReason("due.why.stay-in-touch.weeks", List.of(days / 7, about));
	}

	/** The first line, or as many of its letters as fit, counted by code point. */
	static String firstLine(@Nullable String text, int most) {
		String line = (text == null) ? "" : text.strip().lines().findFirst().orElse("");
		return (line.codePointCount(0, line.length()) <= most) ? line
				: line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
	}

}
