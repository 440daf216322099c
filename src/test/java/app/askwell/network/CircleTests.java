package app.askwell.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import app.askwell.network.Tie.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static app.askwell.network.Acquaintances.crowd;
import static app.askwell.network.Acquaintances.id;
import static app.askwell.network.Acquaintances.person;
import static app.askwell.network.Acquaintances.place;
import static app.askwell.network.Acquaintances.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CircleTests {

	/** As wide as the largest mark, with a little air. */
	private static final double APART = 13.5;

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "2, 1, 2", "7, 3, 3", "40, 12, 4", "40, 50, 5", "150, 20, 6", "400, 1, 7", "400, 50, 8",
			"2000, 12, 9", "2000, 50, 10" })
	void givesEverybodyAPlaceOfTheirOwnWithinThePicture(int people, int companies, long seed) {
		Drawing drawing = draw(people, companies, seed);
		List<Point> points = points(drawing);
		for (int i = 0; i < points.size(); i++) {
			assertThat(Math.max(Math.abs(points.get(i).x()), Math.abs(points.get(i).y())))
				.isLessThan(drawing.half() - 10);
			for (int j = 0; j < i; j++) {
				assertThat(distance(points.get(i), points.get(j))).as("%s and %s", points.get(i), points.get(j))
					.isGreaterThan(APART);
			}
		}
	}

	@Test
	void drawsTheSamePeopleAlikeEachTime() {
		assertThat(draw(300, 20, 11)).isEqualTo(draw(300, 20, 11)).isNotEqualTo(draw(300, 20, 12));
	}

	@ParameterizedTest
	@CsvSource({ "60, 8, 21", "2000, 20, 22" })
	void hasOneLineForEachIntroductionOfThoseWhoAreDrawn(int people, int companies, long seed) {
		Drawing drawing = draw(people, companies, seed);
		Set<Object> drawn = drawing.nodes().stream().map((node) -> node.person().id()).collect(Collectors.toSet());
		List<Person> introduced = drawing.nodes()
			.stream()
			.map(Node::person)
			.filter((person) -> person.introducerId() != null && drawn.contains(person.introducerId()))
			.toList();
		assertThat(introduced).isNotEmpty();
		assertThat(lines(drawing, Kind.INTRODUCED)).hasSameSizeAs(introduced);
		for (Node node : drawing.nodes()) {
			if (node.through() != null) {
				Node by = node(drawing, node.through());
				assertThat(lines(drawing, Kind.INTRODUCED)).contains(by.at().lineTo(node.at()));
			}
		}
	}

	@Test
	void putsEachOneARingFurtherOutThanWhoeverIntroducedThem() {
		Drawing drawing = draw(200, 10, 31);
		List<Double> steps = drawing.nodes()
			.stream()
			.filter((node) -> node.through() != null)
			.map((node) -> node.at().radius() - node(drawing, Objects.requireNonNull(node.through())).at().radius())
			.toList();
		assertThat(steps).isNotEmpty()
			.allSatisfy((step) -> assertThat(step).isCloseTo(steps.get(0), within(0.001)))
			.allSatisfy((step) -> assertThat(step).isGreaterThan(90));
		assertThat(drawing.spots()).allSatisfy((spot) -> assertThat(spot.at().radius())
			.isGreaterThan(drawing.nodes().stream().mapToDouble((node) -> node.at().radius()).max().orElseThrow()));
	}

	@Test
	void gathersThoseAtACompanyBeforeItsPlace() {
		List<Person> people = new ArrayList<>();
		for (int i = 1; i <= 90; i++) {
			people.add(person(i, 0, "c" + i % 9, 0, 0));
		}
		Drawing drawing = draw(people, places(9));
		for (Node node : drawing.nodes()) {
			Spot nearest = drawing.spots()
				.stream()
				.min((a, b) -> Double.compare(turn(node.at(), a.at()), turn(node.at(), b.at())))
				.orElseThrow();
			assertThat(nearest.name()).isEqualTo(node.person().company());
			assertThat(nearest.wedge()).isNotNull();
		}
	}

	@Test
	void tiesSomeoneWhoCameThroughAnotherToTheirCompany() {
		Drawing drawing = draw(List.of(person(1, 0), person(2, 1, "c1", 0, 0), person(3, 0, "c2", 0, 0)),
				List.of(place(1, "c1"), place(2, "c2"), place(3, "c3")));
		assertThat(lines(drawing, Kind.WORKS)).hasSize(1);
		assertThat(drawing.spots()).extracting(Spot::people).containsExactly(1, 1, 0);
		assertThat(drawing.spots()).extracting(Spot::isUnreached).containsExactly(false, false, true);
	}

	@Test
	void standsCompaniesSideBySideToWhichTheSamePeopleLead() {
		Drawing drawing = draw(List.of(person(1, 0), person(2, 1, "c1", 0, 0), person(3, 1, "c5", 0, 0),
				person(4, 1, "c5", 0, 0), person(5, 1, "c8", 0, 0)), places(10));
		List<String> around = drawing.spots()
			.stream()
			.sorted(Comparator.comparing((spot) -> spot.at().angle()))
			.map(Spot::name)
			.toList();
		assertThat(around).startsWith("c1", "c5", "c8", "c0", "c2");
	}

	@Test
	void marksTheWayToWhomWasLookedFor() {
		Forest forest = Forest.of(List.of(person(1, 0), person(2, 1), person(3, 2), person(4, 2)));
		Drawing drawing = Circle.of(forest, forest, List.of(), forest.person(id(3)));
		assertThat(lines(drawing, Kind.WAY)).hasSize(3);
		assertThat(lines(drawing, Kind.INTRODUCED)).hasSize(1);
		assertThat(drawing.nodes()).filteredOn(Node::found)
			.extracting((node) -> node.person().name())
			.containsExactly("Person 3");
	}

	@Test
	void drawsTheTieThatClosesACircle() {
		Drawing drawing = draw(List.of(person(1, 3), person(2, 1), person(3, 2)), List.of());
		assertThat(lines(drawing, Kind.INTRODUCED)).hasSize(3);
	}

	@Test
	void drawsNobodyAsAPictureOfTheSeekerAlone() {
		assertThat(draw(List.of(), List.of()).nodes()).isEmpty();
		assertThat(draw(List.of(), List.of()).half()).isPositive();
	}

	private static Drawing draw(int people, int companies, long seed) {
		return draw(crowd(people, companies, seed), places(companies));
	}

	private static Drawing draw(List<Person> people, List<Place> places) {
		Forest all = Forest.of(people);
		Set<String> keys = places.stream().map(Place::key).collect(Collectors.toSet());
		return Circle.of(Drawn.of(all, keys, null), all, places, null);
	}

	private static List<Point> points(Drawing drawing) {
		List<Point> points = new ArrayList<>(List.of(new Point(0, 0)));
		drawing.nodes().forEach((node) -> points.add(node.at()));
		drawing.spots().forEach((spot) -> points.add(spot.at()));
		return points;
	}

	private static List<String> lines(Drawing drawing, Kind kind) {
		return drawing.ties().stream().filter((tie) -> tie.kind() == kind).map(Tie::path).toList();
	}

	private static Node node(Drawing drawing, Person person) {
		return drawing.nodes().stream().filter((node) -> node.person() == person).findFirst().orElseThrow();
	}

	private static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}

	private static double turn(Point one, Point other) {
		double between = Math.abs(one.angle() - other.angle()) % (2 * Math.PI);
		return Math.min(between, 2 * Math.PI - between);
	}

}
