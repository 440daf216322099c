package app.askwell.web;

import app.askwell.AskwellTest;
import app.askwell.Seekers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class LanguageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en-GB,en;q=0.8 | en-GB
			en-NZ          | en-NZ
			de-DE,en-IE    | en-IE
			de-DE          | en-US
			en             | en-US
			*              | en-US
			""")
	void ofTheFirstPagesIsTheBrowsersAmongThoseOnOffer(String asked, String given) {
		this.seekers.open();
		assertThat(this.mvc.get().uri("/sign-in").header("Accept-Language", asked)).bodyText()
			.contains("lang=\"" + given + "\"");
	}

	@Test
	void ofASignedInPersonIsTheirOwn() {
		assertThat(
				this.mvc.get().uri("/settings").header("Accept-Language", "en-GB").with(this.seekers.open().signedIn()))
			.bodyText()
			.contains("lang=\"en-US\"");
	}

}
