package app.askwell.correspondence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Sorts messages out: who took part, and on which days the two wrote to each other. */
final class Conversations {

	/** With more people beside the seeker it was for nobody in particular. */
	static final int MOST_OTHERS = 3;

	/** LinkedIn opened in May of that year. */
	private static final int FIRST_YEAR = 2003;

	private final WhoIsWho who;

	private final ZoneId zone;

	private final LocalDate today;

	private final List<Message> counted = new ArrayList<>();

	private final Map<LeftOut, List<Integer>> leftOut = new EnumMap<>(LeftOut.class);

	private final Map<String, Set<Party>> takingPart = new HashMap<>();

	Conversations(List<Message> messages, ZoneId zone, LocalDate today) {
		this.who = new WhoIsWho(messages);
		this.zone = zone;
		this.today = today;
		messages.forEach(this::sort);
	}

	WhoIsWho who() {
		return this.who;
	}

	/** Who took part in each. */
	List<Set<Party>> participants() {
		return this.takingPart.values().stream().filter((people) -> people.size() > 1).toList();
	}

	/** Everyone the seeker wrote with, and when. */
	Written with(Party seeker) {
		Map<Party, Map<LocalDate, Direction>> days = new HashMap<>();
		for (Message message : this.counted) {
			Set<Party> others = new HashSet<>(this.takingPart.getOrDefault(message.conversation(), Set.of()));
			others.remove(seeker);
			if (others.isEmpty() || others.size() > MOST_OTHERS) {
				leaveOut(message, others.isEmpty() ? LeftOut.NOBODY : LeftOut.GROUP);
			}
			else {
				note(message, seeker, others, days);
			}
		}
		return new Written(days, this.leftOut, this.who);
	}

	private void sort(Message message) {
		LeftOut reason = reason(message);
		if (reason != null) {
			leaveOut(message, reason);
			return;
		}
		this.counted.add(message);
		Set<Party> people = this.takingPart.computeIfAbsent(message.conversation(), (id) -> new HashSet<>());
		people.add(this.who.person(message.from()));
		message.to().forEach((party) -> people.add(this.who.person(party)));
	}

	private @Nullable LeftOut reason(Message message) {
		if (message.leftOut() != null) {
			return message.leftOut();
		}
		if (message.sentAt() == null) {
			return LeftOut.NO_DAY;
		}
		LocalDate day = LocalDate.ofInstant(message.sentAt(), this.zone);
		if (day.getYear() < FIRST_YEAR) {
			return LeftOut.TOO_EARLY;
		}
		return day.isAfter(this.today) ? LeftOut.TO_COME : null;
	}

	/** In a small group, what one wrote says nothing about another. */
	private void note(Message message, Party seeker, Set<Party> others, Map<Party, Map<LocalDate, Direction>> days) {
		Party sender = this.who.person(message.from());
		boolean yours = sender.equals(seeker);
		LocalDate day = LocalDate.ofInstant(Objects.requireNonNull(message.sentAt()), this.zone);
		for (Party other : yours ? others : Set.of(sender)) {
			days.computeIfAbsent(other, (party) -> new TreeMap<>())
				.merge(day, yours ? Direction.YOU : Direction.THEY, Direction::and);
		}
	}

	private void leaveOut(Message message, LeftOut reason) {
		this.leftOut.computeIfAbsent(reason, (it) -> new ArrayList<>()).add(message.row());
	}

	/**
	 * What came of it.
	 *
	 * @param days who wrote on which day, by person
	 * @param leftOut rows that make nothing, by reason
	 */
	record Written(Map<Party, Map<LocalDate, Direction>> days, Map<LeftOut, List<Integer>> leftOut, WhoIsWho who) {

		@Override
		public String toString() {
			return "Written";
		}

	}

}
