package app.askwell.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Finds people who came through each other in a circle. */
final class Circles {

	private Circles() {
	}

	/**
	 * Where each circle is opened: its first person, and through whom they came. Looks at
	 * everybody once.
	 */
	static Map<UUID, Person> of(Collection<Person> people, Function<Person, @Nullable Person> tie) {
		Map<UUID, Integer> place = new HashMap<>();
		people.forEach((person) -> place.put(person.id(), place.size()));
		Map<UUID, Person> circles = new HashMap<>();
		Set<UUID> seen = new HashSet<>();
		for (Person start : people) {
			List<Person> path = new ArrayList<>();
			Person one = start;
			while (one != null && seen.add(one.id())) {
				path.add(one);
				one = tie.apply(one);
			}
			int at = path.indexOf(one);
			if (at >= 0) {
				Person first = path.subList(at, path.size())
					.stream()
					.min(Comparator.comparing((member) -> place.get(member.id())))
					.orElseThrow();
				circles.put(first.id(), Objects.requireNonNull(tie.apply(first)));
			}
		}
		return circles;
	}

}
