package app.askwell.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whom a question is about: those it asks for, and all through whom they came, so that no
 * chain has a gap.
 */
final class Scope {

	private Scope() {
	}

	/**
	 * Narrows the network.
	 * @param company key of the target company that is asked for, or null
	 * @param found the person who is looked for, or null
	 */
	static Forest of(Forest all, Show show, @Nullable String company, @Nullable Person found, int steps) {
		Set<UUID> near = (found != null && steps > 0) ? around(all, found, steps) : null;
		Set<UUID> kept = new HashSet<>();
		for (Person person : all.inOrder()) {
			boolean wanted = show.shows(person, all) && (company == null || company.equals(person.companyKey()));
			if (person.equals(found) || (wanted && (near == null || near.contains(person.id())))) {
				keepLine(all, person, near, kept);
			}
		}
		return all.only(kept);
	}

	private static void keepLine(Forest all, Person person, @Nullable Set<UUID> near, Set<UUID> kept) {
		Person one = person;
		while (one != null && (near == null || near.contains(one.id())) && kept.add(one.id())) {
			one = all.through(one);
		}
	}

	/** Everybody at most so many introductions away, whichever way they went. */
	private static Set<UUID> around(Forest all, Person middle, int steps) {
		Map<UUID, Integer> away = new HashMap<>(Map.of(middle.id(), 0));
		Deque<Person> ahead = new ArrayDeque<>(Set.of(middle));
		while (!ahead.isEmpty()) {
			Person one = ahead.remove();
			int next = away.getOrDefault(one.id(), 0) + 1;
			if (next <= steps) {
				reach(all.tie(one), next, away, ahead);
				all.brought(one).forEach((person) -> reach(person, next, away, ahead));
				all.circles().forEach((id, by) -> {
					if (by.equals(one)) {
						reach(all.person(id), next, away, ahead);
					}
				});
			}
		}
		return away.keySet();
	}

	private static void reach(@Nullable Person person, int steps, Map<UUID, Integer> away, Deque<Person> ahead) {
		if (person != null && away.putIfAbsent(person.id(), steps) == null) {
			ahead.add(person);
		}
	}

}
