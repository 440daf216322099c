package app.askwell.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InitialsTests {

	@ParameterizedTest
	@CsvSource({ "Priya Nair, PN", "Cher, C", "ana maria de la cruz, AC", "Élodie Ångström, ÉÅ", "李小龙, 李",
			"Юрий Гагарин, ЮГ", "(Bob) O’Brien, BO", "Ana 🦊, A", "🦊 🐻, 🦊", "𠮷野 太郎, 𠮷", "محمد علي, مع", "007, 0",
			"김 철수, 김", "さとう はな, さ", "เกษม บุญมี, กบุ", "दिव्या शर्मा, दिश", "Łucja Żak, ŁŻ", "ŋoma, Ŋ", "👩‍💻, 👩‍💻",
			"«Ana» Ruiz, AR", "משה כהן, מכ", "-, -", "ﬁona straße, ﬁS" })
	void takesTheFirstLettersOfTheFirstAndTheLastWord(String name, String initials) {
		assertThat(Initials.of(name)).isEqualTo(initials);
	}

	@ParameterizedTest
	@CsvSource({ "'E\u0301lodie', \u00c9", "'  Tom   Alvarez ', TA" })
	void readsAnAccentTypedByItselfAndBlanksAround(String name, String initials) {
		assertThat(Initials.of(name)).isEqualTo(initials);
	}

}
