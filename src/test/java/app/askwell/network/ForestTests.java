package app.askwell.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static app.askwell.network.Acquaintances.id;
import static app.askwell.network.Acquaintances.person;
import static org.assertj.core.api.Assertions.assertThat;

class ForestTests {

	@Test
	void followsEachPersonByThoseWhoCameThroughThemTheLargestTreesFirst() {
		Forest forest = Forest.of(List.of(person(1, 0), person(2, 0), person(3, 2), person(4, 2), person(5, 4)));
		assertThat(names(forest.inOrder())).containsExactly("Person 2", "Person 4", "Person 5", "Person 3", "Person 1");
		assertThat(forest.size(in(forest, 2))).isEqualTo(4);
		assertThat(forest.depth(in(forest, 5))).isEqualTo(3);
		assertThat(names(forest.line(in(forest, 5)))).containsExactly("Person 5", "Person 4", "Person 2");
		assertThat(names(forest.roots())).containsExactly("Person 2", "Person 1");
	}

	@Test
	void opensACircleAtItsFirstPersonAndKeepsTheTie() {
		Forest forest = Forest.of(List.of(person(1, 3), person(2, 1), person(3, 2), person(4, 3)));
		assertThat(names(forest.roots())).containsExactly("Person 1");
		assertThat(names(forest.inOrder())).containsExactly("Person 1", "Person 2", "Person 3", "Person 4");
		assertThat(forest.circles()).containsOnlyKeys(id(1)).containsValue(in(forest, 3));
		assertThat(forest.tie(in(forest, 1))).isEqualTo(in(forest, 3));
	}

	@Test
	void opensACircleAlikeWhereverALineEntersIt() {
		Forest entered = Forest.of(List.of(person(1, 3), person(2, 4), person(3, 2), person(4, 3)));
		assertThat(entered.circles()).containsOnlyKeys(id(2));
		assertThat(names(entered.inOrder())).containsExactly("Person 2", "Person 3", "Person 1", "Person 4");
	}

	@Test
	void keepsTwoWhoIntroducedEachOtherAndSomeoneWhoIntroducedThemselves() {
		Forest forest = Forest.of(List.of(person(1, 2), person(2, 1), person(3, 3)));
		assertThat(names(forest.inOrder())).containsExactly("Person 1", "Person 2", "Person 3");
		assertThat(forest.circles()).containsOnlyKeys(id(1));
	}

	@Test
	void takesAnIntroducerWhoIsNotThereForNobody() {
		Forest forest = Forest.of(List.of(person(1, 0), person(2, 1), person(3, 2)));
		Forest some = forest.only(Set.of(id(2), id(3)));
		assertThat(names(some.roots())).containsExactly("Person 2");
		assertThat(some.depth(in(some, 3))).isEqualTo(2);
	}

	@Test
	void holdsEverybodyOnceHoweverLongALine() {
		List<Person> line = new ArrayList<>();
		for (int i = 1; i <= 20_000; i++) {
			line.add(person(i, (i > 1) ? i - 1 : 20_000));
		}
		Forest forest = Forest.of(line);
		assertThat(forest.inOrder()).hasSize(20_000).doesNotHaveDuplicates();
		assertThat(forest.depth(line.get(19_999))).isEqualTo(20_000);
	}

	private static Person in(Forest forest, int number) {
		Person person = forest.person(id(number));
		assertThat(person).isNotNull();
		return Objects.requireNonNull(person);
	}

	private static List<String> names(List<Person> people) {
		return people.stream().map(Person::name).toList();
	}

}
