package app.askwell.opportunities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PostingLinkTests {

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/jobs?id=1&x=%20", "http://example.org", "HTTPS://EXAMPLE.ORG/a" })
	void takesAnAddressOnTheWeb(String link) {
		assertThat(PostingLink.check(PostingLink.of(link))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JaVaScRiPt://example.org/%0aalert(1)", "data:text/html,hi",
			"file:///etc/hosts", "mailto:a@example.org", "//example.org/x", "https:", "https://", "a b", "/jobs/1",
			"java\tscript:alert(1)" })
	void takesNothingElse(String link) {
		assertThat(PostingLink.check(PostingLink.of(link))).isPresent();
	}

	@Test
	void completesAnAddressThatWasTypedWithoutItsBeginning() {
		assertThat(PostingLink.of(" example.org/jobs/1 ")).isEqualTo("https://example.org/jobs/1");
		assertThat(PostingLink.of("  ")).isNull();
	}

	@Test
	void refusesMoreThanABrowserKeeps() {
		assertThat(PostingLink.check("https://example.org/" + "x".repeat(PostingLink.LONGEST))).isPresent();
	}

}
