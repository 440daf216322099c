package app.askwell.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.progress.History.Ask;
import app.askwell.progress.History.Focus;
import app.askwell.progress.History.Meeting;
import app.askwell.progress.History.Promise;
import app.askwell.progress.History.Thanks;

/**
 * What happened when, once more, read off the definitions in docs/progress.md, one day
 * after the other, without a query.
 */
final class DaysByHand {

	private final History history;

	DaysByHand(History history) {
		this.history = history;
	}

	Map<UUID, Map<Measure, Long>> results() {
		Map<UUID, Map<Measure, Long>> results = new TreeMap<>();
		for (Focus focus : this.history.focuses()) {
			Map<Measure, Long> counts = new EnumMap<>(Measure.class);
			happened().forEach((measure, days) -> {
				long times = days.stream().filter((day) -> belongs(day, focus)).count();
				if (times > 0) {
					counts.put(measure, times);
				}
			});
			results.put(focus.id(), counts);
		}
		return results;
	}

	private boolean belongs(LocalDate day, Focus focus) {
		LocalDate ended = focus.ended();
		return !day.isBefore(focus.started()) && !day.isAfter(this.history.today())
				&& (ended == null || day.isBefore(ended));
	}

	private Map<Measure, List<LocalDate>> happened() {
		Map<Measure, List<LocalDate>> days = new EnumMap<>(Measure.class);
		days.put(Measure.MEETINGS, everHeld());
		days.put(Measure.INTRODUCTIONS, introductions());
		days.put(Measure.OPPORTUNITIES, this.history.opportunities().stream().map((one) -> one.heard()).toList());
		List<UUID> interviews = this.history.opportunities()
			.stream()
			.flatMap((one) -> one.interviews().stream())
			.toList();
		days.put(Measure.INTERVIEWS,
				this.history.meetings()
					.stream()
					.filter((one) -> interviews.contains(one.id()))
					.flatMap((one) -> Stream.ofNullable(one.held()))
					.toList());
		days.put(Measure.OFFERS, offers());
		days.put(Measure.GIVEN, given());
		days.put(Measure.RECEIVED, received());
		return days;
	}

	private List<LocalDate> introductions() {
		List<LocalDate> days = new ArrayList<>();
		for (Meeting one : this.history.meetings()) {
			for (int i = 0; i < one.newNames().size() && one.held() != null; i++) {
				days.add(one.held());
			}
		}
		for (Ask ask : this.history.asks()) {
			if (ask.kind().equals("INTRODUCTION")) {
				if ("ANSWERED".equals(ask.closedAs())) {
					days.add(Objects.requireNonNull(ask.closed()));
				}
				this.history.promises()
					.stream()
					.filter((promise) -> ask.id().equals(promise.ask()) && promise.kept() != null)
					.forEach((promise) -> days.add(promise.kept()));
			}
		}
		return days;
	}

	private List<LocalDate> offers() {
		return this.history.opportunities()
			.stream()
			.flatMap((one) -> one.stages()
				.stream()
				.filter((entered) -> entered.stage().equals("OFFER") || entered.stage().equals("ACCEPTED"))
				.map((entered) -> entered.day())
				.min(Comparator.naturalOrder())
				.stream())
			.toList();
	}

	private List<LocalDate> given() {
		return this.history.gives().stream().flatMap((one) -> Stream.ofNullable(one.delivered())).toList();
	}

	private List<LocalDate> received() {
		Stream<LocalDate> kept = this.history.promises().stream().flatMap((one) -> Stream.ofNullable(one.kept()));
		Stream<LocalDate> answered = this.history.asks()
			.stream()
			.filter((ask) -> "ANSWERED".equals(ask.closedAs()))
			.flatMap((ask) -> Stream.ofNullable(ask.closed()));
		return Stream.concat(kept, answered).toList();
	}

	/** Months in which something happened. */
	Map<YearMonth, List<Long>> months() {
		Map<YearMonth, List<Long>> months = new TreeMap<>();
		YearMonth now = YearMonth.from(this.history.today());
		for (YearMonth month = now.minusMonths(11); !month.isAfter(now); month = month.plusMonths(1)) {
			List<Long> counts = List.of(in(month, given()), in(month, received()), in(month, thanks(true)),
					in(month, thanks(false)));
			if (counts.stream().anyMatch((count) -> count > 0)) {
				months.put(month, counts);
			}
		}
		return months;
	}

	private long in(YearMonth month, List<LocalDate> days) {
		return days.stream()
			.filter((day) -> YearMonth.from(day).equals(month) && !day.isAfter(this.history.today()))
			.count();
	}

	private List<LocalDate> thanks(boolean inTime) {
		List<LocalDate> days = new ArrayList<>();
		for (Thanks one : this.history.thanks()) {
			Instant end = (one.dueAt() != null) ? one.dueAt()
					: one.dueOn().plusDays(1).atStartOfDay(this.history.now().getZone()).toInstant().minusNanos(1);
			Instant closed = one.closedAt();
			if (closed != null && closed.isAfter(end) != inTime) {
				days.add(LocalDate.ofInstant(closed, this.history.now().getZone()));
			}
			if (closed == null && !inTime && end.isBefore(this.history.now().toInstant())) {
				days.add((one.dueAt() != null) ? LocalDate.ofInstant(end, this.history.now().getZone()) : one.dueOn());
			}
		}
		return days;
	}

	PromisesKept promises() {
		List<Promise> all = this.history.promises();
		List<Long> took = all.stream()
			.filter((one) -> one.kept() != null)
			.map((one) -> one.made().until(one.kept(), ChronoUnit.DAYS))
			.sorted()
			.toList();
		int n = took.size();
		return new PromisesKept(n, within(took, 7), within(took, 14), within(took, 30),
				all.stream().filter((one) -> one.released() != null).count(),
				all.stream().filter((one) -> one.kept() == null && one.released() == null).count(),
				(n == 0) ? null : (took.get((n - 1) / 2) + took.get(n / 2)) / 2.0);
	}

	private static long within(List<Long> took, int days) {
		return took.stream().filter((one) -> one <= days).count();
	}

	private List<LocalDate> everHeld() {
		return this.history.meetings().stream().flatMap((one) -> Stream.ofNullable(one.held())).toList();
	}

}
