package app.askwell.followups;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackTests {

	@ParameterizedTest
	@ValueSource(strings = { "/", "/people", "/people/0197-aB/thread" })
	void returnsToTodayAndToPeople(String path) {
		assertThat(Back.to(path)).isEqualTo(path);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "//evil.example", "https://evil.example", "/people//evil", "/people/../sign-out",
			"/people\\evil", "/sign-out", "/people/x?y=1", "/people\n", "javascript:alert(1)" })
	void goesToTodayInsteadOfElsewhere(String path) {
		assertThat(Back.to(path)).isEqualTo("/");
	}

}
