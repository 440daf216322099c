package app.askwell.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InitialsTests {

	@ParameterizedTest
	@CsvSource({ "Priya Nair, PN", "Cher, C", "ana maria de la cruz, AC", "Élodie Ångström, ÉÅ", "李小龙, 李",
			"Юрий Гагарин, ЮГ", "(Bob) O’Brien, BO", "Ana 🦊, A", "🦊 🐻, 🦊", "𠮷野 太郎, 𠮷太", "محمد علي, مع", "007, 0",
			"ﬁona straße, ﬁS" })
	void takesTheFirstLettersOfTheFirstAndTheLastWord(String name, String initials) {
		assertThat(Initials.of(name)).isEqualTo(initials);
	}

	@ParameterizedTest
	@CsvSource({ "'E\u0301lodie', \u00c9", "'  Tom   Alvarez ', TA" })
	void readsAnAccentTypedByItselfAndBlanksAround(String name, String initials) {
		assertThat(Initials.of(name)).isEqualTo(initials);
	}

}
