package app.askwell.web;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTests {

	private final Sentences sentences = sentences();

	@Test
	void keepANameFromRightToLeftToItself() {
		assertThat(say("Moshe משה")).isEqualTo("\u2068Moshe משה\u2069 is on your list.");
		assertThat(say("محمد")).isEqualTo("\u2068محمد\u2069 is on your list.");
	}

	@Test
	void leaveEverythingElseAsItIs() {
		assertThat(say("Priya Nair")).isEqualTo("Priya Nair is on your list.");
	}

	private String say(Object... arguments) {
		return this.sentences.getMessage("person.added", arguments, Locale.US);
	}

	private static Sentences sentences() {
		Sentences sentences = new Sentences();
		sentences.setBasenames("messages/contacts");
		sentences.setAlwaysUseMessageFormat(true);
		return sentences;
	}

}
