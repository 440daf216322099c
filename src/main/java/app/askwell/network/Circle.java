package app.askwell.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.askwell.network.Tie.Kind;
import app.askwell.shared.Label;
import org.jspecify.annotations.Nullable;

/**
 * Draws the network: the seeker in the middle, everybody one ring further out than
 * whoever introduced them, the target companies at the rim.
 */
final class Circle {

	/** A bold letter of a company's name. */
	private static final double LETTER = 7.4;

	/** What stands around it: the mark, and how many work there. */
	private static final double AROUND = 62;

	private final Forest people;

	private final List<Place> places;

	private final Seats seats;

	private final Rings rings;

	private final Set<UUID> way = new HashSet<>();

	private final @Nullable Person found;

	private Circle(Forest people, List<Place> places, @Nullable Person found) {
		this.people = people;
		this.places = places;
		this.found = found;
		List<Sector> sectors = Sectors.of(people, places);
		this.rings = Rings.of(people, sectors);
		this.seats = Seats.of(people, sectors, this.rings);
		if (found != null) {
			people.line(found).forEach((person) -> this.way.add(person.id()));
		}
	}

	/**
	 * Draws it.
	 * @param people those who are drawn
	 * @param all everybody the question is about, to tell how many are not
	 * @param places target companies, in the order in which they go around
	 * @param found who is looked for, or null
	 */
	static Drawing of(Forest people, Forest all, List<Place> places, @Nullable Person found) {
		Circle circle = new Circle(people, places, found);
		return new Drawing(circle.nodes(all), circle.ties(), circle.spots(all),
				(int) Math.ceil(circle.rings.rim() + circle.outside()));
	}

	/** Room outside of the rim, for the names of the companies. */
	private double outside() {
		return this.places.stream().mapToDouble((place) -> AROUND + LETTER * Label.width(place.name())).max().orElse(0);
	}

	private List<Node> nodes(Forest all) {
		return this.people.inOrder().stream().map((person) -> {
			int more = all.brought(person).size() - this.people.brought(person).size();
			return new Node(person, this.seats.of(person), Label.of(person.name()), this.people.through(person),
					Math.max(more, 0), person.equals(this.found));
		}).toList();
	}

	private List<Tie> ties() {
		List<Tie> ties = new ArrayList<>();
		Map<String, Place> byKey = new HashMap<>();
		this.places.forEach((place) -> byKey.put(place.key(), place));
		for (Person person : this.people.inOrder()) {
			Person by = this.people.through(person);
			Point at = this.seats.of(person);
			if (by != null) {
				ties.add(new Tie(kind(person), this.seats.of(by).lineTo(at)));
			}
			else if (!this.people.brought(person).isEmpty()) {
				ties.add(new Tie(this.way.contains(person.id()) ? Kind.WAY : Kind.KNOWS, Point.middle(at).lineTo(at)));
			}
			Person closing = this.people.circles().get(person.id());
			if (closing != null) {
				ties.add(new Tie(person.isNamed() ? Kind.NAMED : Kind.INTRODUCED, this.seats.of(closing).arcTo(at)));
			}
			Place place = byKey.get(person.companyKey());
			if (place != null && (by != null || !this.people.brought(person).isEmpty())) {
				ties.add(new Tie(Kind.WORKS, at.lineTo(this.seats.of(place))));
			}
		}
		return ties;
	}

	private Kind kind(Person person) {
		if (this.way.contains(person.id())) {
			return Kind.WAY;
		}
		return person.isNamed() ? Kind.NAMED : Kind.INTRODUCED;
	}

	private List<Spot> spots(Forest all) {
		Map<String, Integer> there = new HashMap<>();
		for (Person person : all.inOrder()) {
			if (person.companyKey() != null) {
				there.merge(person.companyKey(), 1, Integer::sum);
			}
		}
		return this.places.stream()
			.map((place) -> new Spot(place.id(), place.name(), Label.of(place.name()),
					there.getOrDefault(place.key(), 0), this.seats.of(place), this.seats.wedge(place)))
			.toList();
	}

}
