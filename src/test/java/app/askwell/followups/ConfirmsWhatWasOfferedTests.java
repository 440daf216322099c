package app.askwell.followups;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConfirmsWhatWasOfferedTests {

	private static final Offered INTRODUCTION = new Offered("Introduce me to Tom Alvarez at Corvane",
			LocalDate.of(2026, 12, 3));

	@ParameterizedTest
	@ValueSource(strings = { "3 December", "3rd December", "3rd of December", "03 Dec", "Dec 3", "Dec. 3rd",
			"DECEMBER 3", "Thu 3 Dec", "Thursday, 3 December 2026", "Thursday 3\u00a0December", "2026-12-03", "12/3",
			"12/3/26", "12/03/2026", "3/12", "3.12.", "03.12.2026", "December the 3rd", "3-Dec-2026" })
	@DisplayName("P1: accepts the check-back date as people write it")
	void acceptsTheDateAsPeopleWriteIt(String date) {
		assertThat(refusal("Thank you for offering to introduce me to Tom. I will check back on " + date + "."))
			.isEmpty();
		assertThat(refusal(date + " I will ask about Corvane")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "3", "13 December", "December 30", "December 31st", "3 December 2025",
			"2026-12-30", "23/12", "12/30", "3 Decisions", "4 December", "Thursday", "13.12.", "3/12/2025" })
	@DisplayName("P1: refuses a thank-you without the check-back date")
	void refusesAnotherDate(String date) {
		assertThat(refusal("Thank you for offering to introduce me to Tom Alvarez. Until " + date))
			.extracting(Refusal::code)
			.containsExactly("refusal.thank-you.no-date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Thank you. Until 3 December", "Thank you for your time with me. See you on 3 Dec" })
	@DisplayName("P1: refuses a thank-you that leaves out what was offered")
	void refusesADateAlone(String text) {
		assertThat(refusal(text)).extracting(Refusal::code).containsExactly("refusal.thank-you.no-action");
	}

	@Test
	@DisplayName("P1: takes an action in other words and other accents")
	void takesOtherWords() {
		Offered list = new Offered("Send me the résumé checklist", LocalDate.of(2026, 12, 3));
		assertThat(ConfirmsWhatWasOffered.check("I look forward to your RESUME tips on 3 Dec", List.of(list)))
			.isEmpty();
	}

	@Test
	void takesAnActionOfShortWords() {
		Offered hr = new Offered("Ask HR", LocalDate.of(2026, 12, 3));
		assertThat(ConfirmsWhatWasOffered.check("You will ask them by 3 Dec", List.of(hr))).isEmpty();
		assertThat(ConfirmsWhatWasOffered.check("Until 3 Dec", List.of(hr))).hasSize(1);
	}

	@Test
	@DisplayName("P1: confirms each of several offers")
	void confirmsEach() {
		Offered list = new Offered("Send the hiring list", LocalDate.of(2026, 12, 8));
		String one = "You introduce me to Tom; I check back on 3 December.";
		assertThat(ConfirmsWhatWasOffered.check(one, List.of(INTRODUCTION, list))).hasSize(1);
		assertThat(ConfirmsWhatWasOffered.check(one + " The list by 8 December.", List.of(INTRODUCTION, list)))
			.isEmpty();
	}

	@Test
	void asksNothingWhereNothingWasOffered() {
		assertThat(ConfirmsWhatWasOffered.check("", List.of())).isEmpty();
	}

	private static List<Refusal> refusal(String text) {
		return ConfirmsWhatWasOffered.check(text, List.of(INTRODUCTION));
	}

}
