package app.askwell.pitch;

import app.askwell.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RehearsalFormTests {

	@ParameterizedTest
	@DisplayName("W1: reads the time as people type it")
	@CsvSource({ "1:52, 112", "0:05, 5", " 2:00 , 120", "1.52, 112", "112, 112", "30:00, 1800", "1 : 07, 67" })
	void readsTheTime(String time, int seconds) {
		assertThat(form(time, "STEADY").take()).isEqualTo(new Take(PitchPart.PROFILE, seconds, Feeling.STEADY, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "two minutes", "0", "0:00", "1:75", "1:5", "30:01", "9999", "-5", "1:52:10" })
	void refusesATimeThatIsNone(String time) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> form(time, "STEADY").take())
			.withMessageContaining("refusal.rehearsal.time");
	}

	@Test
	void saysEverythingThatIsMissingAtOnce() {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> form("", "FINE").take())
			.withMessageContaining("refusal.rehearsal.time")
			.withMessageContaining("refusal.rehearsal.felt");
	}

	private static RehearsalForm form(String time, String felt) {
		return new RehearsalForm("", "PROFILE", time, felt, " ");
	}

}
