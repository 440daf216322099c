package app.askwell.network;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static app.askwell.network.Acquaintances.id;
import static app.askwell.network.Acquaintances.person;
import static org.assertj.core.api.Assertions.assertThat;

class ScopeTests {

	private final Forest all = Forest.of(List.of(person(1, 0), person(2, 1), person(3, 2, "c1", 0, 1), person(4, 3),
			person(5, 0, "c1", 0, 0), person(6, 0), person(7, 6, null, 1, 0)));

	@Test
	void keepsThoseThroughWhomSomeoneCameSoThatNoChainHasAGap() {
		assertThat(numbers(Show.EXCHANGED, null, 0, 0)).containsExactlyInAnyOrder(1, 2, 3, 6, 7);
		assertThat(numbers(Show.ALL, "c1", 0, 0)).containsExactlyInAnyOrder(1, 2, 3, 5);
		assertThat(numbers(Show.EXCHANGED, "c1", 0, 0)).containsExactlyInAnyOrder(1, 2, 3);
	}

	@Test
	void leavesOutWhoNeitherCameThroughSomeoneNorBroughtSomeone() {
		assertThat(numbers(Show.INTRODUCED, null, 0, 0)).containsExactlyInAnyOrder(1, 2, 3, 4, 6, 7);
	}

	@Test
	void staysWithinSoManyIntroductionsOfAPersonBothWays() {
		assertThat(numbers(Show.ALL, null, 2, 1)).containsExactlyInAnyOrder(1, 2, 3);
		assertThat(numbers(Show.ALL, null, 2, 2)).containsExactlyInAnyOrder(1, 2, 3, 4);
		assertThat(numbers(Show.ALL, null, 4, 1)).containsExactlyInAnyOrder(3, 4);
		assertThat(numbers(Show.ALL, null, 5, 3)).containsExactly(5);
	}

	@Test
	void alwaysHasThePersonWhoWasLookedFor() {
		assertThat(numbers(Show.INTRODUCED, null, 5, 0)).contains(5);
		assertThat(numbers(Show.EXCHANGED, "c1", 7, 1)).contains(7);
	}

	@Test
	void goesAroundACircleOnce() {
		Forest circle = Forest.of(List.of(person(1, 3), person(2, 1), person(3, 2), person(4, 3)));
		Person first = Objects.requireNonNull(circle.person(id(1)));
		assertThat(Scope.of(circle, Show.ALL, null, first, 1).inOrder()).hasSize(3);
		assertThat(Scope.of(circle, Show.ALL, null, first, 2).inOrder()).hasSize(4);
	}

	private List<Integer> numbers(Show show, @Nullable String company, int found, int steps) {
		Person person = this.all.person(id(found));
		return Scope.of(this.all, show, company, person, steps)
			.inOrder()
			.stream()
			.map((one) -> (int) one.id().getLeastSignificantBits())
			.toList();
	}

}
