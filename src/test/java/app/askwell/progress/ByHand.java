package app.askwell.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.askwell.progress.History.Focus;
import app.askwell.progress.History.Give;
import app.askwell.progress.History.Meeting;
import app.askwell.progress.History.Person;
import app.askwell.progress.History.Promise;
import app.askwell.progress.History.Target;
import org.jspecify.annotations.Nullable;

/**
 * Whom the meetings reach and how deep it goes once more, read off the definitions in
 * docs/progress.md, one record after the other, without a query.
 */
final class ByHand {

	private final History history;

	ByHand(History history) {
		this.history = history;
	}

	Reach reach() {
		List<Meeting> lately = held(30);
		List<Meeting> random = lately.stream()
			.filter((one) -> !any(one, this::inIndustry) && !any(one, this::couldHire) && !any(one, this::atTarget)
					&& !any(one, this::byConnector))
			.toList();
		List<Meeting> talks = random.stream().filter((one) -> !one.kind().equals("EVENT")).toList();
		long introduced = count(talks, (person) -> person.introducer() != null);
		List<Meeting> others = talks.stream()
			.filter((one) -> !any(one, (person) -> person.introducer() != null))
			.toList();
		List<Target> targets = this.history.targets().stream().filter((target) -> !isOff(target)).toList();
		return new Reach(current() != null, lately.size(), count(lately, this::inIndustry),
				count(lately, this::couldHire), count(lately, this::atTarget), count(lately, this::byConnector),
				random.size(), random.size() - talks.size(), introduced,
				count(others, (person) -> person.howMet() != null && !person.howMet().isBlank()), targets.size(),
				targets.stream().filter(this::isKnown).count(), latest(everHeld(), Comparator.reverseOrder()),
				held(21).size(), held(42).size(), latest(with(held(42), this::inIndustry), Comparator.naturalOrder()),
				latest(with(held(42), this::couldHire), Comparator.naturalOrder()));
	}

	Depth depth() {
		long[] stages = new long[4];
		long again = 0;
		for (Person person : this.history.people()) {
			List<LocalDate> days = exchanges(person.id()).stream().distinct().sorted().toList();
			if (!days.isEmpty()) {
				stages[stage(person.id(), days)]++;
				again += (days.size() > 1) ? 1 : 0;
			}
		}
		return new Depth(stages[0], stages[1], stages[2], stages[3], again);
	}

	private int stage(UUID person, List<LocalDate> days) {
		boolean gave = this.history.gives()
			.stream()
			.anyMatch((one) -> one.person().equals(person) && one.delivered() != null);
		List<Promise> kept = this.history.promises()
			.stream()
			.filter((one) -> one.person().equals(person) && one.kept() != null)
			.toList();
		long answered = this.history.asks()
			.stream()
			.filter((one) -> one.person().equals(person) && "ANSWERED".equals(one.closedAs()))
			.count();
		boolean acted = kept.size() + answered > 0;
		if (days.size() >= 3 && !days.get(days.size() - 1).isBefore(days.get(0).plusDays(30)) && gave && acted) {
			return (kept.size() + answered >= 2 || kept.stream().anyMatch((one) -> one.ask() == null)) ? 3 : 2;
		}
		return (days.size() >= 2) ? 1 : 0;
	}

	private Set<LocalDate> exchanges(UUID person) {
		Set<LocalDate> days = new HashSet<>();
		this.history.meetings()
			.stream()
			.filter((one) -> one.people().contains(person))
			.forEach((one) -> days.add(one.held()));
		this.history.touches()
			.stream()
			.filter((one) -> one.person().equals(person))
			.forEach((one) -> days.add(one.day()));
		this.history.gives()
			.stream()
			.filter((one) -> one.person().equals(person))
			.map(Give::delivered)
			.forEach(days::add);
		this.history.promises()
			.stream()
			.filter((one) -> one.person().equals(person))
			.map(Promise::kept)
			.forEach(days::add);
		days.remove(null);
		return days;
	}

	private @Nullable Focus current() {
		return this.history.focuses().stream().filter((focus) -> focus.ended() == null).findFirst().orElse(null);
	}

	private boolean isOff(Target target) {
		Focus focus = current();
		return focus != null && (differs(target.industry(), focus.industry()) || differs(target.band(), focus.band())
				|| differs(target.ownership(), focus.ownership()));
	}

	private static boolean differs(@Nullable String known, String wanted) {
		return known != null && !known.equals(wanted);
	}

	private boolean isKnown(Target target) {
		return this.history.people().stream().anyMatch((person) -> target.company().equals(person.company()));
	}

	private boolean inIndustry(Person person) {
		Focus focus = current();
		return focus != null && (focus.industry().equals(person.industry()) || atTarget(person));
	}

	private boolean atTarget(Person person) {
		return this.history.targets()
			.stream()
			.anyMatch((target) -> target.company().equals(person.company()) && !isOff(target));
	}

	private boolean couldHire(Person person) {
		return person.reach().equals("COULD_HIRE");
	}

	private boolean byConnector(Person person) {
		return person.reach().equals("CONNECTOR") || this.history.people()
			.stream()
			.anyMatch((other) -> other.id().equals(person.introducer()) && other.reach().equals("CONNECTOR"));
	}

	private List<LocalDate> everHeld() {
		return this.history.meetings().stream().flatMap((one) -> Stream.ofNullable(one.held())).toList();
	}

	private List<Meeting> held(int days) {
		return this.history.meetings()
			.stream()
			.filter((one) -> one.held() != null && one.held().isAfter(this.history.today().minusDays(days))
					&& !one.held().isAfter(this.history.today()))
			.toList();
	}

	private List<LocalDate> with(List<Meeting> meetings, Predicate<Person> what) {
		return meetings.stream()
			.filter((one) -> any(one, what))
			.flatMap((one) -> Stream.ofNullable(one.held()))
			.toList();
	}

	private long count(List<Meeting> meetings, Predicate<Person> what) {
		return meetings.stream().filter((one) -> any(one, what)).count();
	}

	private boolean any(Meeting meeting, Predicate<Person> what) {
		return this.history.people().stream().anyMatch((one) -> meeting.people().contains(one.id()) && what.test(one));
	}

	private static @Nullable LocalDate latest(List<LocalDate> days, Comparator<LocalDate> order) {
		return days.stream().max(order).orElse(null);
	}

}
