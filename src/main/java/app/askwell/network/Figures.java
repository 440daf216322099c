package app.askwell.network;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What the whole network comes to, in a few figures.
 *
 * @param introduced people who came through someone
 * @param opener through whom most of them came, or null
 * @param opened how many came through that one
 * @param reached target companies within the focus where the seeker knows someone
 * @param listed target companies within the focus
 * @param owed people who introduced someone and got nothing yet, those with most first
 */
record Figures(int introduced, @Nullable Person opener, int opened, int reached, int listed, long gave, long even,
		long got, List<Owed> owed) {

	private static final int OWED = 3;

	/**
	 * Someone to whom nothing went back yet.
	 *
	 * @param people how many came through them
	 */
	record Owed(Person person, int people) {
	}

	static Figures of(Forest people, List<Place> places) {
		List<Person> all = people.inOrder();
		List<Person> openers = all.stream()
			.filter((person) -> !people.brought(person).isEmpty())
			.sorted(Comparator.comparing((person) -> -people.brought(person).size()))
			.toList();
		Person opener = openers.isEmpty() ? null : openers.get(0);
		Set<String> companies = all.stream()
			.map(Person::companyKey)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return new Figures((int) all.stream().filter((person) -> people.tie(person) != null).count(), opener,
				(opener != null) ? people.brought(opener).size() : 0,
				(int) places.stream().filter((place) -> companies.contains(place.key())).count(), places.size(),
				count(all, Street.GAVE), count(all, Street.EVEN), count(all, Street.GOT), owed(people, openers));
	}

	private static List<Owed> owed(Forest people, List<Person> openers) {
		return openers.stream()
			.filter((person) -> person.given() == 0)
			.limit(OWED)
			.map((person) -> new Owed(person, people.brought(person).size()))
			.toList();
	}

	private static long count(List<Person> people, Street street) {
		return people.stream().filter((person) -> person.street() == street).count();
	}

}
