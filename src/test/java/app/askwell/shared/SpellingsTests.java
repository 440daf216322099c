package app.askwell.shared;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingsTests {

	@Test
	void aSlipStandsForTheWordThatWasMeant() {
		Spellings spellings = Spellings.read("# slips\n\nyour = ur | yr\nhiring = hirring");
		assertThat(spellings.meant("yr")).isEqualTo("your");
		assertThat(spellings.meant("hirring")).isEqualTo("hiring");
		assertThat(spellings.meant("your")).isEqualTo("your");
	}

	@Test
	@DisplayName("A2: the refusal shows the words as they were typed")
	void theWordsStayAsTheyWereTyped() {
		Optional<Refusal> refusal = NoJobBegging.check("hey, are u hirring?", "ask");
		assertThat(refusal).get().extracting((it) -> it.arguments().get(0)).isEqualTo("are u hirring");
	}

}
