package app.askwell.focus;

import java.util.List;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NarrowPlacesTests {

	@Test
	@DisplayName("F2: refuses a fourth place")
	void refusesAFourthPlace() {
		assertThat(places("Boston, Massachusetts, USA", "Providence", "Tyne and Wear")).isEmpty();
		assertThat(places("Boston", "Providence", "Hartford", "Portland"))
			.containsExactly(Refusal.of("refusal.focus.places.many", "places", 4L, 3));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Boston or New York", "Boston and Providence", "Boston, Providence, Hartford, Portland" })
	@DisplayName("F2: refuses several places in one box")
	void refusesSeveralPlacesInOneBox(String place) {
		assertThat(places(place)).extracting(Refusal::code).containsExactly("refusal.focus.places.several");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Worldwide", "Remote", "the whole world", "Global" })
	@DisplayName("F2: refuses a place too wide to think of someone in")
	void refusesAPlaceTooWide(String place) {
		assertThat(places(place)).extracting(Refusal::code).containsExactly("refusal.focus.places.wide");
	}

	@ParameterizedTest
	@ValueSource(strings = { "USA", "the United States", "u.k.", "Deutschland", "Österreich", "Bosnia and Herzegovina",
			"Côte d'Ivoire", "CA" })
	@DisplayName("F2: accepts remote work within one country instead of places")
	void acceptsRemoteWorkWithinOneCountry(String country) {
		assertThat(remote(country)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Europe", "USA and Canada", "US, UK", "Boston" })
	@DisplayName("F2: refuses remote work that is not within one country")
	void refusesRemoteWorkInSeveralCountries(String country) {
		assertThat(remote(country))
			.containsExactly(Refusal.of("refusal.focus.remoteCountry.several", "remoteCountry", country));
	}

	@Test
	@DisplayName("F2: refuses places and remote work together")
	void refusesPlacesAndRemoteWorkTogether() {
		assertThat(NarrowFocus.check(Drafts.draft(List.of("CMO"), "Medical devices", List.of("Boston"), "Canada")))
			.containsExactly(Refusal.of("refusal.focus.remoteCountry.both", "remoteCountry", "Canada"));
	}

	private static List<Refusal> places(String... places) {
		return NarrowFocus.check(Drafts.draft(List.of("CMO"), "Medical devices", List.of(places), null));
	}

	private static List<Refusal> remote(String country) {
		return NarrowFocus.check(Drafts.draft(List.of("CMO"), "Medical devices", List.of(), country));
	}

}
