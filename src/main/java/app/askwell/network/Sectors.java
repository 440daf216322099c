package app.askwell.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Shares the people out among the parts of the circle. */
final class Sectors {

	private Sectors() {
	}

	/**
	 * One part for each target company, in their order, and one for who belongs to none.
	 */
	static List<Sector> of(Forest people, List<Place> places) {
		Map<String, Integer> numbers = new HashMap<>();
		List<Sector> sectors = new ArrayList<>();
		for (Place place : places) {
			numbers.put(place.key(), sectors.size());
			sectors.add(Sector.around(place));
		}
		Sector elsewhere = Sector.around(null);
		sectors.add(elsewhere);
		for (Person root : people.roots()) {
			Integer number = main(people, root, numbers);
			Sector sector = (number != null) ? sectors.get(number) : elsewhere;
			(people.brought(root).isEmpty() ? sector.alone() : sector.trees()).add(root);
		}
		return sectors.stream().filter((sector) -> !sector.isEmpty()).toList();
	}

	/** Where most of a tree work; the first of several. */
	private static @Nullable Integer main(Forest people, Person root, Map<String, Integer> numbers) {
		Map<Integer, Integer> votes = new HashMap<>();
		List<Person> ahead = new ArrayList<>(List.of(root));
		while (!ahead.isEmpty()) {
			Person one = ahead.remove(ahead.size() - 1);
			Integer number = (one.companyKey() != null) ? numbers.get(one.companyKey()) : null;
			if (number != null) {
				votes.merge(number, 1, Integer::sum);
			}
			ahead.addAll(people.brought(one));
		}
		return votes.entrySet()
			.stream()
			.min(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

}
