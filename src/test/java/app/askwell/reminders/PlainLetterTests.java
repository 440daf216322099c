package app.askwell.reminders;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainLetterTests {

	private static final String ADDRESS = "https://askwell.example.org/m/" + "x".repeat(90);

	@Test
	void saysEverythingInLinesThatFit() {
		String text = PlainLetter.of(letter("Dan Kowalski", "Agreed to: " + "send the hiring list ".repeat(12)));
		assertThat(text).contains("Three people are waiting", "FIRST THINGS", "Dan Kowalski, BayMedTech · 2 days late",
				"  Agreed to: send the hiring list", "-- \n", "You get this every Monday");
		assertThat(text.lines().filter((line) -> !line.contains("https://")))
			.allSatisfy((line) -> assertThat(line.length()).isLessThanOrEqualTo(PlainLetter.WIDTH));
	}

	@Test
	void breaksNoAddress() {
		assertThat(PlainLetter.of(letter("Dan", "Why")).lines()).contains("  " + ADDRESS);
	}

	@Test
	void takesANameOfTwoHundredLettersAndTwoLines() {
		String name = "Ḁ".repeat(200);
		assertThat(PlainLetter.of(letter(name, "x\r\n\r\nBcc: eve@example.org"))).contains(name, "x Bcc: eve");
	}

	private static LetterText letter(String who, String why) {
		LetterLine line = new LetterLine(who, "BayMedTech", "2 days late", true, why,
				List.of(LetterLink.main("Check back", ADDRESS)));
		return new LetterText("Askwell · Monday, November 30", "Three people are waiting to hear from you", "",
				List.of(LetterBlock.of("First things", List.of(line), null)), "You get this every Monday",
				List.of(LetterLink.other("Change", ADDRESS)));
	}

}
