package app.askwell.web;

import java.io.IOException;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels are shown here as their keys, since no words are given. */
class FieldLabelsTests {

	private FieldLabels labels;

	@BeforeEach
	void readTheTemplates() throws IOException {
		StaticMessageSource words = new StaticMessageSource();
		words.addMessage("size.FROM_50_TO_500", Locale.getDefault(), "50–500 people");
		words.addMessage("reach.NONE", Locale.getDefault(), "None of these");
		this.labels = new FieldLabels(new PathMatchingResourcePatternResolver(), words);
	}

	@ParameterizedTest
	@CsvSource({ "contacts/edit,jobTitle,person.job", "contacts/new,introducer,person.introducer",
			"meetings/log,people[0].who,meeting.who", "meetings/log,people[12].checkBackOn,meeting.check-back",
			"meetings/plan,place,meeting.place", "focus/focus,titles,focus.titles", "focus/focus,bands,focus.bands",
			"exchange/give,kind,give.kind", "exchange/ask,kind,ask.kind", "followups/thank-you,draft,thank-you.text",
			"accounts/welcome,password,sign-in.password", "accounts/email,password,password.current" })
	void callsAFieldAsItsPageDoes(String view, String field, String key) {
		assertThat(this.labels.of(view, field)).isEqualTo(key);
	}

	@Test
	void knowsNoLabelOfWhatIsHidden() {
		assertThat(this.labels.of("contacts/edit", "version")).isNull();
		assertThat(this.labels.of("meetings/log", "people[0].contact")).isNull();
	}

	@Test
	void saysWhatWasChosenInWords() {
		assertThat(this.labels.words("focus/focus", "bands", "FROM_50_TO_500")).isEqualTo("50–500 people");
		assertThat(this.labels.words("contacts/edit", "reach", "NONE")).isEqualTo("None of these");
		assertThat(this.labels.words("contacts/edit", "name", "NONE")).isEqualTo("NONE");
	}

}
