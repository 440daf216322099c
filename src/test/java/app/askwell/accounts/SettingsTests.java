package app.askwell.accounts;

import java.util.List;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class SettingsTests {

	private static final Pattern PLACE = Pattern.compile("class=\"who\" href=\"([^\"]+)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Test
	void areInTheMenuOfEveryPage() {
		assertThat(visit().page("/")).contains("href=\"/settings\"");
	}

	@Test
	void leadToPagesThatAreThere() {
		Visit visit = visit();
		List<String> places = PLACE.matcher(visit.page("/settings")).results().map((found) -> found.group(1)).toList();
		assertThat(places).contains("/settings/profile", "/settings/deletion")
			.allSatisfy((place) -> assertThat(visit.get(place)).as(place).hasStatusOk());
	}

	private Visit visit() {
		return new Visit(this.mvc, this.seekers.open());
	}

}
