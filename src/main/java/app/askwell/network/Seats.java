package app.askwell.network;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Gives everybody a place: part after part of the circle, in each the trees first and
 * then those who came through nobody, behind each other. The same people always sit in
 * the same places.
 */
final class Seats {

	/** Where the first part begins: at the top. */
	private static final double START = -Math.PI / 2;

	/**
	 * Where it begins for a line of people alone, which then reads from left to right.
	 */
	private static final double FLAT = -Math.PI;

	/** An area is drawn a little wider than those in it. */
	private static final double MARGIN = 16;

	private final Forest people;

	private final Rings rings;

	private final Map<UUID, Double> spans;

	/** Fills the circle where there is more room than needed. */
	private final double stretch;

	private final Map<UUID, Point> seats = new LinkedHashMap<>();

	private final Map<UUID, Point> places = new LinkedHashMap<>();

	private final Map<UUID, String> wedges = new HashMap<>();

	private Seats(Forest people, List<Sector> sectors, Rings rings) {
		this.people = people;
		this.rings = rings;
		this.spans = rings.spans();
		double total = rings.total(this.spans);
		this.stretch = (total > 0) ? 2 * Math.PI / total : 1;
		double angle = (people.roots().size() == 1) ? FLAT : START;
		for (Sector sector : sectors) {
			double span = rings.span(sector, this.spans) * this.stretch;
			seat(sector, angle, span);
			angle += span;
		}
	}

	static Seats of(Forest people, List<Sector> sectors, Rings rings) {
		return new Seats(people, sectors, rings);
	}

	Point of(Person person) {
		return Objects.requireNonNull(this.seats.get(person.id()));
	}

	Point of(Place place) {
		return Objects.requireNonNull(this.places.get(place.id()));
	}

	/** The area of those at a company who came through nobody. */
	@Nullable String wedge(Place place) {
		return this.wedges.get(place.id());
	}

	private void seat(Sector sector, double start, double span) {
		double column = this.rings.column() * this.stretch;
		double needed = sector.trees().stream().mapToDouble(this::span).sum()
				+ column * sector.columns(this.rings.count());
		double angle = start + (span - needed) / 2;
		for (Person tree : sector.trees()) {
			seat(tree, angle, span(tree));
			angle += span(tree);
		}
		seatAlone(sector, angle, column);
		if (sector.place() != null) {
			double end = angle + column * sector.columns(this.rings.count());
			boolean wide = !sector.alone().isEmpty();
			this.places.put(sector.place().id(),
					new Point(this.rings.rim(), wide ? (angle + end) / 2 : start + span / 2));
			if (wide) {
				this.wedges.put(sector.place().id(), wedge(sector, angle, end));
			}
		}
	}

	/**
	 * At a company the nearest to its place first; elsewhere the nearest to the seeker.
	 */
	private void seatAlone(Sector sector, double start, double column) {
		int count = this.rings.count();
		for (int i = 0; i < sector.alone().size(); i++) {
			int ring = (sector.place() != null) ? count - i % count : 1 + i % count;
			int place = i / count;
			double angle = start + column * place + column / 2;
			this.seats.put(sector.alone().get(i).id(), new Point(this.rings.radius(ring), angle));
		}
	}

	private void seat(Person person, double start, double span) {
		this.seats.put(person.id(), new Point(this.rings.radius(this.people.depth(person)), start + span / 2));
		double angle = start + (span - this.people.brought(person).stream().mapToDouble(this::span).sum()) / 2;
		for (Person brought : this.people.brought(person)) {
			seat(brought, angle, span(brought));
			angle += span(brought);
		}
	}

	private double span(Person person) {
		return Rings.angle(this.spans, person) * this.stretch;
	}

	private String wedge(Sector sector, double from, double to) {
		int innermost = Math.max(this.rings.count() - sector.alone().size() + 1, 1);
		double inner = this.rings.radius(innermost) - MARGIN;
		double outer = this.rings.rim();
		int large = (to - from > Math.PI) ? 1 : 0;
		return "M%sL%sA%4$.1f %4$.1f 0 %5$d 1 %3$sL%6$sA%7$.1f %7$.1f 0 %5$d 0 %1$sz".formatted(new Point(inner, from),
				new Point(outer, from), new Point(outer, to), outer, large, new Point(inner, to), inner);
	}

}
