package app.askwell.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Shares the people out among the parts of the circle. */
final class Sectors {

	private Sectors() {
	}

	/**
	 * One part for each target company, and one for who belongs to none. Companies that
	 * the same people lead to stand side by side, so that few lines cross the picture;
	 * the others keep their order.
	 */
	static List<Sector> of(Forest people, List<Place> places) {
		Map<Person, List<Place>> leads = new LinkedHashMap<>();
		people.roots().forEach((root) -> leads.put(root, leads(people, root, places)));
		Map<Place, Sector> sectors = new LinkedHashMap<>();
		for (Place place : sideBySide(leads.values(), places)) {
			sectors.put(place, Sector.around(place));
		}
		Sector elsewhere = Sector.around(null);
		leads.forEach((root, there) -> {
			Sector sector = there.isEmpty() ? elsewhere : Objects.requireNonNull(sectors.get(there.get(0)));
			(people.brought(root).isEmpty() ? sector.alone() : sector.trees()).add(root);
		});
		return Stream.concat(sectors.values().stream(), Stream.of(elsewhere))
			.filter((sector) -> !sector.isEmpty())
			.toList();
	}

	/** The one where most of a tree work stands between the others of that tree. */
	private static List<Place> sideBySide(Collection<List<Place>> leads, List<Place> places) {
		Set<Place> order = new LinkedHashSet<>();
		for (List<Place> there : leads) {
			if (there.size() > 1) {
				order.add(there.get(1));
			}
			order.addAll(there);
		}
		order.addAll(places);
		return List.copyOf(order);
	}

	/** Where people of a tree work, the place of most of them first. */
	private static List<Place> leads(Forest people, Person root, List<Place> places) {
		Map<String, Integer> votes = new HashMap<>();
		List<Person> ahead = new ArrayList<>(List.of(root));
		while (!ahead.isEmpty()) {
			Person one = ahead.remove(ahead.size() - 1);
			if (one.companyKey() != null) {
				votes.merge(one.companyKey(), 1, Integer::sum);
			}
			ahead.addAll(people.brought(one));
		}
		return places.stream()
			.filter((place) -> votes.containsKey(place.key()))
			.sorted(Comparator.comparing((place) -> -votes.getOrDefault(place.key(), 0)))
			.toList();
	}

}
