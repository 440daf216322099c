package app.askwell.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import app.askwell.progress.History.Ask;
import app.askwell.progress.History.Entered;
import app.askwell.progress.History.Focus;
import app.askwell.progress.History.Give;
import app.askwell.progress.History.Meeting;
import app.askwell.progress.History.Opportunity;
import app.askwell.progress.History.Person;
import app.askwell.progress.History.Promise;
import app.askwell.progress.History.Target;
import app.askwell.progress.History.Thanks;
import app.askwell.progress.History.Touch;
import org.jspecify.annotations.Nullable;

/**
 * Makes up histories, the same for the same seed: on the days around which figures turn,
 * in the nights in which clocks change, with several focuses on a day, and some empty.
 */
final class HistoryMaker {

	private static final String[] STAGES = { "LEAD", "APPLIED", "INTERVIEW", "OFFER", "ACCEPTED", "CLOSED" };

	private static final int[] EDGES = { -1, 0, 1, 20, 21, 22, 29, 30, 31, 41, 42, 43, 364, 365 };

	private final Random random;

	private final ZonedDateTime now;

	private final int size;

	HistoryMaker(long seed) {
		this.random = new Random(seed);
		this.size = (seed % 7 == 0) ? 0 : 1 + this.random.nextInt(14);
		ZoneId zone = ZoneId.of(one("America/New_York", "Pacific/Auckland", "Asia/Kolkata", "Europe/London"));
		// In the hours around midnight, and on or near days on which clocks change.
		LocalDate day = LocalDate.parse(one("2026-03-08", "2026-03-09", "2026-11-01", "2026-03-29", "2026-10-25",
				"2026-04-05", "2026-01-31", "2028-02-29"));
		this.now = day.atTime(LocalTime.of(one(0, 1, 3, 12, 23), 30)).atZone(zone);
	}

	History make() {
		List<Person> people = new ArrayList<>();
		repeat(2, () -> people.add(person(people)));
		List<Meeting> meetings = people.isEmpty() ? List.of() : some(3, () -> meeting(people));
		List<Ask> asks = people.isEmpty() ? List.of() : some(2, () -> ask(people));
		List<Promise> promises = people.isEmpty() ? List.of() : promises(people, asks);
		return new History(this.now, focuses(), targets(), people, meetings, asks, promises,
				people.isEmpty() ? List.of() : some(2, () -> give(people)),
				people.isEmpty() ? List.of() : some(1, () -> new Touch(id(), one(people).id(), day())),
				people.isEmpty() ? List.of() : some(2, () -> thanks(people)), opportunities(meetings),
				some(1, () -> one("A1", "A2", "A6")), some(1, () -> one("A5", "A8")));
	}

	private Person person(List<Person> before) {
		UUID introducer = (!before.isEmpty() && chance(3)) ? one(before).id() : null;
		return new Person(id(), one("COULD_HIRE", "INFLUENCES", "CONNECTOR", "NONE", "NONE"),
				maybe(2, () -> one("devices", "banks")), maybe(2, () -> one("alpha", "beta", "gamma", "delta")),
				maybe(2, () -> one("at the fair", "  ")), introducer);
	}

	private List<Target> targets() {
		return List.of("alpha", "beta", "gamma")
			.stream()
			.map((company) -> new Target(id(), company, maybe(2, () -> one("devices", "banks")),
					maybe(2, () -> one("UP_TO_10", "OVER_5000")), maybe(2, () -> one("PRIVATE", "PUBLIC"))))
			.limit(this.random.nextInt(4))
			.toList();
	}

	/** Each begins on the day the one before ended, sometimes the same it began on. */
	private List<Focus> focuses() {
		List<Focus> focuses = new ArrayList<>();
		int count = this.random.nextInt(5);
		LocalDate begin = this.now.toLocalDate().minusDays(this.random.nextInt(200));
		for (int i = 0; i < count; i++) {
			LocalDate latest = this.now.toLocalDate();
			LocalDate end = begin.plusDays(chance(3) ? 0 : this.random.nextInt(60));
			end = end.isAfter(latest) ? latest : end;
			boolean ends = i < count - 1 || chance(5);
			focuses.add(new Focus(id(), one("devices", "banks"), one("UP_TO_10", "OVER_5000"), one("PRIVATE", "PUBLIC"),
					begin, ends ? end : null));
			begin = end;
		}
		return focuses;
	}

	private Meeting meeting(List<Person> people) {
		List<UUID> with = IntStream.range(0, this.random.nextInt(4))
			.mapToObj((i) -> one(people).id())
			.distinct()
			.toList();
		LocalDate day = day();
		return new Meeting(id(), one("IN_PERSON", "EVENT", "PHONE"), day, maybe(5, () -> day), with,
				chance(3) ? List.of(one(people).id()) : List.of());
	}

	private Ask ask(List<Person> people) {
		LocalDate closed = maybe(2, this::day);
		return new Ask(id(), one(people).id(), one("INTRODUCTION", "INTRODUCTION", "ADVICE"), day(), closed,
				(closed != null) ? one("ANSWERED", "NOTHING", "PROMISED") : null);
	}

	/** One for an ask at most. */
	private List<Promise> promises(List<Person> people, List<Ask> asks) {
		List<Promise> promises = new ArrayList<>();
		asks.stream().filter((ask) -> chance(2)).forEach((ask) -> promises.add(promise(ask.person(), ask.id())));
		repeat(2, () -> promises.add(promise(one(people).id(), null)));
		return promises;
	}

	private Promise promise(UUID person, @Nullable UUID ask) {
		LocalDate made = day();
		LocalDate end = made.plusDays(one(0, 7, 8, 14, 15, 30, 31, 44));
		return chance(2) ? new Promise(id(), person, ask, made, end, null)
				: new Promise(id(), person, ask, made, null, maybe(2, () -> end));
	}

	private Give give(List<Person> people) {
		LocalDate day = day();
		return chance(2) ? new Give(id(), one(people).id(), day, day, null)
				: new Give(id(), one(people).id(), day, null, maybe(3, () -> day));
	}

	/** Seconds before or after its moment, or midnight where only its day is known. */
	private Thanks thanks(List<Person> people) {
		LocalDate day = chance(4) ? this.now.toLocalDate() : day();
		Instant moment = day.atTime(one(0, 2, 17, 23), 59).atZone(this.now.getZone()).toInstant();
		Instant midnight = day.plusDays(1).atStartOfDay(this.now.getZone()).toInstant();
		boolean exact = chance(2);
		Instant around = (exact ? moment : midnight).plusSeconds(one(-1, 0, 1, 90_000, -7200));
		return new Thanks(id(), one(people).id(), day, exact ? moment : null, maybe(4, () -> around));
	}

	private List<Opportunity> opportunities(List<Meeting> meetings) {
		List<UUID> left = new ArrayList<>(meetings.stream().map(Meeting::id).toList());
		return some(1, () -> {
			List<Entered> stages = some(1, () -> new Entered(id(), one(STAGES), day())).stream().limit(5).toList();
			List<UUID> interviews = (!left.isEmpty() && chance(2)) ? List.of(left.remove(0)) : List.of();
			return new Opportunity(id(), day(), stages, interviews);
		});
	}

	private LocalDate day() {
		int ago = chance(2) ? EDGES[this.random.nextInt(EDGES.length)] : this.random.nextInt(230);
		return this.now.toLocalDate().minusDays(ago);
	}

	private <T> List<T> some(int factor, Supplier<T> maker) {
		List<T> made = new ArrayList<>();
		repeat(factor, () -> made.add(maker.get()));
		return made;
	}

	private void repeat(int factor, Runnable maker) {
		IntStream.range(0, this.size * factor).forEach((i) -> maker.run());
	}

	private boolean chance(int oneIn) {
		return this.random.nextInt(oneIn) == 0;
	}

	/** Nothing one time in so many. */
	private <T> @Nullable T maybe(int oneIn, Supplier<T> maker) {
		return chance(oneIn) ? null : maker.get();
	}

	@SafeVarargs
	private <T> T one(T... of) {
		return of[this.random.nextInt(of.length)];
	}

	private <T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private UUID id() {
		return new UUID((this.random.nextLong() & ~0xF000L) | 0x7000L,
				this.random.nextLong() & ~(1L << 62) | (1L << 63));
	}

}
