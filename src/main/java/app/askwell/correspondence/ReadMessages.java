package app.askwell.correspondence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

import app.askwell.correspondence.KnownParties.Known;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Words;

/**
 * What a file of messages is good for.
 *
 * @param days with contacts, each person and day once
 * @param unknown how many people it names who are no contacts
 * @param leftOut rows that make nothing, by reason
 */
record ReadMessages(List<Day> days, int unknown, Map<LeftOut, List<Integer>> leftOut) {

	ReadMessages {
		days = List.copyOf(days);
	}

	/**
	 * Reads it as the list of contacts stands now.
	 * @throws app.askwell.shared.Refused if it cannot be read as a whole, or does not
	 * tell whose messages these are
	 */
	static ReadMessages of(MessagesTable table, List<Known> contacts, SignedIn me, LocalDate today) {
		List<Message> messages = table.messages();
		if (messages.isEmpty()) {
			throw MessagesTable.refused("refusal.messages.none");
		}
		Conversations conversations = new Conversations(messages, me.zone(), today);
		KnownParties known = new KnownParties(contacts);
		List<Set<Party>> participants = conversations.participants();
		if (participants.isEmpty()) {
			return of(conversations.with(new Party("", "")), known);
		}
		Predicate<Party> named = (party) -> party.name().equals(Words.nameKey(me.name()));
		Predicate<Party> contact = (party) -> !known.among(List.of(party), conversations.who()).isEmpty();
		Party seeker = TheSeeker.in(participants, named, contact)
			.orElseThrow(() -> MessagesTable.refused("refusal.messages.whose"));
		return of(conversations.with(seeker), known);
	}

	private static ReadMessages of(Conversations.Written written, KnownParties known) {
		Map<Party, UUID> contacts = known.among(written.days().keySet(), written.who());
		Map<UUID, Map<LocalDate, Direction>> days = new TreeMap<>();
		contacts.forEach((party, contact) -> written.days()
			.getOrDefault(party, Map.of())
			.forEach((day, direction) -> days.computeIfAbsent(contact, (id) -> new TreeMap<>())
				.merge(day, direction, Direction::and)));
		List<Day> all = new ArrayList<>();
		days.forEach((contact, each) -> each
			.forEach((day, direction) -> all.add(new Day(all.size(), contact, day, direction))));
		return new ReadMessages(all, written.days().size() - contacts.size(), written.leftOut());
	}

	/** Rows that make nothing, in the order of the reasons. */
	List<Aside> asides() {
		return this.leftOut.entrySet()
			.stream()
			.map((entry) -> Aside.of(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing(Aside::reason))
			.toList();
	}

	/**
	 * A day on which something was written.
	 *
	 * @param place number within its file
	 */
	record Day(int place, UUID contactId, LocalDate wroteOn, Direction direction) {

	}

	/**
	 * Rows that were left out for one reason.
	 *
	 * @param first the first of them, as a spreadsheet numbers them
	 */
	record Aside(LeftOut reason, int rows, List<Integer> first) {

		private static final int SHOWN = 5;

		static Aside of(LeftOut reason, List<Integer> rows) {
			List<Integer> sorted = rows.stream().sorted().toList();
			return new Aside(reason, sorted.size(), sorted.subList(0, Math.min(SHOWN, sorted.size())));
		}

	}

}
