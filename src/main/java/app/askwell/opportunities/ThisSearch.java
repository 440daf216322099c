package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.askwell.focus.CurrentFocus;
import app.askwell.focus.FocusPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The search that a day belongs to. It lasts through each change of focus, until it was
 * closed: until a focus ended and no other took its place that day.
 *
 * @param since the day its first focus began; {@link LocalDate#MIN} where none did
 * @param until the day it was closed; {@link LocalDate#MAX} while it goes on
 * @param focus what is looked for in it now, or null
 */
record ThisSearch(LocalDate since, LocalDate until, @Nullable CurrentFocus focus) {

	/** The search of a day; who closes it that day closes this one. */
	static ThisSearch of(LocalDate day, List<FocusPeriod> periods) {
		LocalDate before = closings(periods).filter((end) -> end.isBefore(day))
			.max(Comparator.naturalOrder())
			.orElse(LocalDate.MIN);
		LocalDate until = closings(periods).filter((end) -> !end.isBefore(day))
			.min(Comparator.naturalOrder())
			.orElse(LocalDate.MAX);
		LocalDate since = periods.stream()
			.map((period) -> period.focus().startedOn())
			.filter((start) -> !start.isBefore(before))
			.min(Comparator.naturalOrder())
			.orElse(LocalDate.MIN);
		return new ThisSearch(since, until, until.equals(LocalDate.MAX) ? current(periods) : null);
	}

	private static Stream<LocalDate> closings(List<FocusPeriod> periods) {
		return periods.stream()
			.map(FocusPeriod::endedOn)
			.filter(Objects::nonNull)
			.filter((end) -> periods.stream()
				.noneMatch((next) -> next.focus().startedOn().equals(end) && !end.equals(next.endedOn())));
	}

	private static @Nullable CurrentFocus current(List<FocusPeriod> periods) {
		return periods.stream()
			.filter((period) -> period.endedOn() == null)
			.map(FocusPeriod::focus)
			.findFirst()
			.orElse(null);
	}

}
