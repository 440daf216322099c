package app.askwell.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static app.askwell.network.Acquaintances.id;
import static app.askwell.network.Acquaintances.person;
import static org.assertj.core.api.Assertions.assertThat;

class DrawnTests {

	@Test
	void drawsEverybodyWhileTheyAreFew() {
		assertThat(Drawn.of(Forest.of(some(1, Drawn.FEW)), Set.of(), null).inOrder()).hasSize(Drawn.FEW);
	}

	@Test
	void leavesThoseToTheListWhoHaveNothingToTell() {
		List<Person> people = some(1, 2_000);
		people.add(person(3_000, 5));
		people.add(person(3_001, 0, "c1", 0, 0));
		people.add(person(3_002, 0, null, 1, 0));
		Forest drawn = Drawn.of(Forest.of(people), Set.of("c1"), null);
		assertThat(drawn.inOrder()).hasSize(Drawn.FEW);
		assertThat(List.of(5, 3_000, 3_001, 3_002))
			.allSatisfy((number) -> assertThat(drawn.person(id(number))).isNotNull());
	}

	@Test
	void neverDrawsMoreThanReadsWellAndTakesIntroductionsFirst() {
		List<Person> people = new ArrayList<>();
		for (int i = 1; i <= 1_000; i++) {
			people.add(person(i, 0, "c1", 1, 1));
		}
		for (int i = 1_001; i <= 1_020; i++) {
			people.add(person(i, i - 1_000));
		}
		Forest drawn = Drawn.of(Forest.of(people), Set.of("c1"), null);
		assertThat(drawn.inOrder()).hasSize(Drawn.MOST);
		for (int i = 1_001; i <= 1_020; i++) {
			assertThat(drawn.person(id(i))).isNotNull();
		}
	}

	@Test
	void drawsAFewOfThoseWhoCameThroughTheSamePerson() {
		List<Person> people = new ArrayList<>(List.of(person(1, 0)));
		for (int i = 2; i <= 200; i++) {
			people.add(person(i, 1));
		}
		people.add(person(300, 150));
		Forest forest = Forest.of(people);
		Forest drawn = Drawn.of(forest, Set.of(), null);
		assertThat(drawn.inOrder()).hasSize(1 + Drawn.MOST_OF_ONE + 2);
		assertThat(drawn.person(id(300))).isNotNull();
		assertThat(Circle.of(drawn, forest, List.of(), null).nodes().get(0).more())
			.isEqualTo(199 - Drawn.MOST_OF_ONE - 1);
	}

	@Test
	void drawsWhoeverWasLookedForWithTheirLine() {
		List<Person> people = some(1, 2_000);
		for (int i = 3_001; i <= 3_020; i++) {
			people.add(person(i, (i > 3_001) ? i - 1 : 0));
		}
		Forest forest = Forest.of(people);
		Person alone = Objects.requireNonNull(forest.person(id(1_900)));
		assertThat(Drawn.of(forest, Set.of(), alone).person(id(1_900))).isNotNull();
		Person last = Objects.requireNonNull(forest.person(id(3_020)));
		Forest drawn = Drawn.of(forest, Set.of(), last);
		assertThat(drawn.line(last)).hasSize(Drawn.DEEPEST);
		assertThat(drawn.inOrder().stream().mapToInt(drawn::depth).max()).hasValue(Drawn.DEEPEST);
	}

	/** People with whom nothing has happened yet. */
	private static List<Person> some(int from, int to) {
		List<Person> people = new ArrayList<>();
		for (int i = from; i <= to; i++) {
			people.add(person(i, 0));
		}
		return people;
	}

}
