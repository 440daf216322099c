package app.askwell.shared;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "José  Álvarez|jose alvarez", "O’Brien|obrien", "O'BRIEN|obrien",
			"You're|youre", "Mary-Ann|mary ann", "Straße|strasse", "Łukasz Ørsted|lukasz orsted",
			"Johnson & Johnson|johnson and johnson", "Corvane, Inc.|corvane inc", "ＡＢＣ|abc", "Soft\u00ADware|software",
			"Ångström|angstrom", "İstanbul|istanbul", "ガス|ガス", "Łódź|lodz", "Nguyễn Thị Hạnh|nguyen thi hanh",
			"Yıldız|yildiz", "Kpɔnton Əliyev|kponton eliyev", "ΝΊΚΟΣ|νικοσ", "Νίκος|νικοσ", "Алёна|алена", "أحمد|احمد",
			"مُحَمَّد|محمد", "علی|علي", "שָׁלוֹם|שלום", "한지민|한지민", "เกษม|กเษม" })
	void spellingsOfTheSameNameShareAKey(String text, String key) {
		assertThat(Words.key(text)).isEqualTo(Normalizer.normalize(key, Normalizer.Form.NFKD));
	}

	@Test
	void accentsTypedInTwoWaysAreTheSame() {
		assertThat(Words.key("Zoe\u0308")).isEqualTo(Words.key("Zo\u00EB")).isEqualTo("zoe");
	}

	@Test
	void voicingMarksOfOtherScriptsTellNamesApart() {
		assertThat(Words.key("ガス")).isNotEqualTo(Words.key("カス"));
	}

	@Test
	void punctuationAloneHasNoKey() {
		assertThat(Words.key(" ... ?! — ")).isEmpty();
	}

	@Test
	void aNameOfSignsAloneIsItsOwnKey() {
		assertThat(Words.nameKey(" 🦊 ")).isEqualTo("🦊");
		assertThat(Words.nameKey("Ana 🦊")).isEqualTo("ana");
	}

	@Test
	void countsWordsWithoutPunctuation() {
		assertThat(Words.count("Who leads it, and why?")).isEqualTo(5);
	}

}
