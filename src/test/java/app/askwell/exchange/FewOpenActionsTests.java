package app.askwell.exchange;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FewOpenActionsTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 3 })
	@DisplayName("A3: allows up to four open actions")
	void allowsUpToFourOpenActions(int open) {
		assertThat(FewOpenActions.check(open)).isEmpty();
	}

	@Test
	@DisplayName("A3: refuses a fifth open action")
	void refusesAFifthOpenAction() {
		assertThat(FewOpenActions.check(4)).contains(Refusal.of("refusal.ask.too-many-open", "", 4, 4));
	}

	@Test
	@DisplayName("A3: refuses another where more are open already")
	void refusesAnotherWhereMoreAreOpen() {
		assertThat(FewOpenActions.check(7)).isPresent();
	}

}
