package app.askwell.shared;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OneSearchTests {

	@ParameterizedTest
	@DisplayName("F3: refuses to be open to anything, in a sentence")
	@ValueSource(strings = { "I am open to anything.", "I'm really open to pretty much anything right now",
			"Honestly, any job would help.", "I’d be open to any role in any industry.", "I'm looking for anything",
			"I'll take whatever you have", "Whatever comes along is fine", "I can do pretty much everything.",
			"Anything works for me, really", "I am happy to do any job", "I'm flexible about the role",
			"I don't mind which industry I work in", "I have no particular preference", "I'm not picky",
			"I am keeping all my options open", "We are open to various opportunities", "Open to all offers" })
	void refusesToBeOpenToAnything(String text) {
		assertThat(OneSearch.check(text, "introduction")).isPresent();
	}

	@ParameterizedTest
	@DisplayName("F3: lets sentences pass that only use such words")
	@ValueSource(strings = { "I am looking for my next launch, as VP Marketing in medical devices.",
			"What would you do differently if you began again today?", "How did all this begin?",
			"Which companies are open to people from other industries?", "Which skills matter in many different teams?",
			"I take any device from clearance to first choice.", "Is there anything you would read first?",
			"I'm not looking for just any job; I want to launch heart pumps.",
			"I keep an open mind with doctors and buyers.", "I led the Open Source Program Office.",
			"Several clinics told me the same thing.", "Whatever the doctor says, the buyer decides.",
			"What are you most flexible about when you plan a launch?" })
	void letsOtherSentencesPass(String text) {
		assertThat(OneSearch.check(text, "question")).isEmpty();
	}

	@ParameterizedTest
	@DisplayName("F3: knows in German, too, who is open to anything and who is not")
	@CsvSource({ "Ich bin offen für alles.,true", "Ich bin eigentlich für jede Stelle offen,true",
			"Welche Branche wäre mir egal; ist mir völlig egal was,true", "Ich mache alles.,true",
			"Hauptsache irgendein Job,true", "Ich suche eine Stelle als Marketingleiterin in Boston.,false",
			"Wie hat das alles angefangen?,false", "Ich bin nicht für jede Stelle offen,false",
			"Wer ist offen für einen Kaffee?,false" })
	void knowsInGermanToo(String text, boolean open) {
		Phrases german = new Phrases(List.of(PhraseList.read("/phrases/open-to-anything_de.txt")));
		assertThat(german.in(text).isPresent()).isEqualTo(open);
	}

	@ParameterizedTest
	@DisplayName("W1: knows numbers in German words")
	@CsvSource({ "Die Zahl der Kliniken verdoppelt,true", "Von fuenf auf vierzig Kliniken,true",
			"Die Hälfte aller Häuser,true", "Einen großen Start geleitet,false" })
	void knowsNumbersInGermanWords(String text, boolean number) {
		Phrases german = new Phrases(List.of(PhraseList.read("/phrases/a-number_de.txt")));
		assertThat(german.in(text).isPresent()).isEqualTo(number);
	}

}
