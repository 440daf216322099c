package app.askwell.network;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who gets a place in the picture, which stays readable and light however long the list
 * is: the one who is looked for, then who came through someone or brought someone, then
 * people at target companies, then people with an exchange. The others only as long as
 * the picture has few. Everybody stands in the list.
 */
final class Drawn {

	/** People in the picture. */
	static final int MOST = 400;

	/** Up to so many, the picture takes also those who have nothing to tell yet. */
	static final int FEW = 150;

	/** People drawn who came through the same one and brought nobody themselves. */
	static final int MOST_OF_ONE = 30;

	/** Introductions in a row. */
	static final int DEEPEST = 8;

	private final Forest people;

	private final Set<String> places;

	private final Set<UUID> drawn = new LinkedHashSet<>();

	private final Map<UUID, Integer> ofOne = new HashMap<>();

	private Drawn(Forest people, Set<String> places) {
		this.people = people;
		this.places = places;
	}

	/**
	 * Those who are drawn.
	 * @param places keys of the target companies of the picture
	 * @param found the person who is looked for, or null
	 */
	static Forest of(Forest people, Set<String> places, @Nullable Person found) {
		Drawn drawn = new Drawn(people, places);
		if (found != null) {
			List<Person> line = people.line(found);
			line.subList(0, Math.min(line.size(), DEEPEST)).forEach((person) -> drawn.drawn.add(person.id()));
		}
		for (Reason reason : Reason.values()) {
			people.inOrder().stream().filter((person) -> drawn.reason(person) == reason).forEach(drawn::take);
		}
		return people.only(drawn.drawn);
	}

	private Reason reason(Person person) {
		if (this.people.through(person) != null || !this.people.brought(person).isEmpty()) {
			return Reason.CHAIN;
		}
		if (person.companyKey() != null && this.places.contains(person.companyKey())) {
			return Reason.PLACE;
		}
		return person.hasExchange() ? Reason.EXCHANGE : Reason.NONE;
	}

	/** Whoever brought them is drawn already, for the order is theirs. */
	private void take(Person person) {
		Person by = this.people.through(person);
		int room = (reason(person) == Reason.NONE) ? FEW : MOST;
		if (this.drawn.size() >= room || this.people.depth(person) > DEEPEST
				|| (by != null && !this.drawn.contains(by.id()))) {
			return;
		}
		boolean leaf = this.people.brought(person).isEmpty();
		if (by == null || !leaf || this.ofOne.merge(by.id(), 1, Integer::sum) <= MOST_OF_ONE) {
			this.drawn.add(person.id());
		}
	}

	private enum Reason {

		CHAIN, PLACE, EXCHANGE, NONE

	}

}
