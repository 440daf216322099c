package app.askwell.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InALetterTests {

	@ParameterizedTest
	@CsvSource({ "Priya Nair,Priya", "Dan,Dan", "' Mary-Ann O’Hara',Mary-Ann", "Nguyễn Thị Hạnh,Nguyễn" })
	void callsSomeoneByTheFirstName(String name, String called) {
		assertThat(InALetter.called(name)).isEqualTo(called);
	}

	@ParameterizedTest
	@CsvSource({ "Dr. Ruth Okafor", "Dr Ruth Okafor", "PROF. Kim", "J. R. Hartley", "Frau Berger" })
	void callsNobodyByATitle(String name) {
		assertThat(InALetter.called(name)).isEqualTo(name);
	}

	@Test
	void goesOnAfterASentence() {
		assertThat(InALetter.unpointed(" Send the list. .\n")).isEqualTo("Send the list");
		assertThat(InALetter.unpointed("Ask Dr. Kim who leads it")).isEqualTo("Ask Dr. Kim who leads it");
	}

}
