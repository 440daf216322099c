package app.askwell.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import app.askwell.shared.Label;

/**
 * The rings on which people stand: as narrow as possible while everybody has room, which
 * a search by halves finds in a fixed number of steps.
 */
final class Rings {

	/** What someone takes on a ring. */
	static final double SLOT = 15;

	/** What a company takes at the rim. */
	static final double PLACE = 20;

	/** From one ring to the next, beside the room for a name. */
	private static final double LEAST_STEP = 30;

	private static final double LETTER = 6.6;

	/** The smallest first ring. */
	private static final double NARROWEST = 90;

	private static final double FULL = 2 * Math.PI;

	private static final int HALVINGS = 24;

	private static final int MOST_BEHIND_EACH_OTHER = 4;

	private final Forest people;

	private final List<Sector> sectors;

	private final int count;

	private final double step;

	private double first = NARROWEST;

	private Rings(Forest people, List<Sector> sectors, int count) {
		this.people = people;
		this.sectors = sectors;
		this.count = count;
		this.step = step(people);
		widen();
	}

	/** The ones that make the smallest picture. */
	static Rings of(Forest people, List<Sector> sectors) {
		int deepest = people.inOrder().stream().mapToInt(people::depth).max().orElse(1);
		Rings best = new Rings(people, sectors, deepest);
		for (int count = deepest + 1; count <= MOST_BEHIND_EACH_OTHER; count++) {
			Rings rings = new Rings(people, sectors, count);
			best = (rings.rim() < best.rim()) ? rings : best;
		}
		return best;
	}

	int count() {
		return this.count;
	}

	/** From one ring to the next: room for the longest name. */
	private static double step(Forest people) {
		int longest = people.inOrder().stream().mapToInt((person) -> Label.width(person.name())).max().orElse(0);
		return LEAST_STEP + LETTER * longest;
	}

	/** How far from the middle a ring is, the first being 1. */
	double radius(int ring) {
		return this.first + (ring - 1) * this.step;
	}

	/** Where the companies stand. */
	double rim() {
		return radius(this.count + 1);
	}

	/**
	 * The angle that each tree takes, by its first person, as if the circle were not
	 * full.
	 */
	Map<UUID, Double> spans() {
		Map<UUID, Double> spans = new HashMap<>();
		List<Person> order = this.people.inOrder();
		for (int i = order.size() - 1; i >= 0; i--) {
			Person person = order.get(i);
			double brought = this.people.brought(person).stream().mapToDouble((one) -> angle(spans, one)).sum();
			spans.put(person.id(), Math.max(SLOT / radius(this.people.depth(person)), brought));
		}
		return spans;
	}

	/** The angle that a part of the circle takes. */
	double span(Sector sector, Map<UUID, Double> spans) {
		double trees = sector.trees().stream().mapToDouble((tree) -> angle(spans, tree)).sum();
		double within = trees + column() * sector.columns(this.count);
		return column() + Math.max(within, (sector.place() != null) ? PLACE / rim() : 0);
	}

	static double angle(Map<UUID, Double> spans, Person person) {
		return Objects.requireNonNull(spans.get(person.id()));
	}

	/** The angle of those who stand behind each other. */
	double column() {
		return SLOT / this.first;
	}

	/** The angle that all of them take. */
	double total(Map<UUID, Double> spans) {
		return this.sectors.stream().mapToDouble((sector) -> span(sector, spans)).sum();
	}

	private void widen() {
		if (fits(NARROWEST)) {
			return;
		}
		double narrow = NARROWEST;
		double wide = NARROWEST + SLOT * (this.people.inOrder().size() + 3.0 * this.sectors.size());
		for (int i = 0; i < HALVINGS; i++) {
			double middle = (narrow + wide) / 2;
			if (fits(middle)) {
				wide = middle;
			}
			else {
				narrow = middle;
			}
		}
		this.first = wide;
	}

	private boolean fits(double radius) {
		this.first = radius;
		return total(spans()) <= FULL;
	}

}
