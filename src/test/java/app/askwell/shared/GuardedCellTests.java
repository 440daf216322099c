package app.askwell.shared;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuardedCellTests {

	private static final List<String> PIECES = List.of("'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "＝",
			"＋", "－", "＠", "\"", ",", ";", " ", "a", "1", "é", "💡", "\u202E", "\u0645\u0631\u062D\u0628\u0627",
			"\uFEFF");

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1 617 555 0100", "-5", "@SUM(A1)", "\tx", "\rx", "\n=1", "＝1+1", "'=1", "''+1" })
	void standsBehindAnApostropheWhereItWouldBeAFormula(String text) {
		assertThat(GuardedCell.guard(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Ana", "a=b", "'tis so", "''", "O’Neill", " =1", "1-2" })
	void staysAsItIsWhereItWouldNot(String text) {
		assertThat(GuardedCell.guard(text)).isEqualTo(text);
		assertThat(GuardedCell.read(text)).isEqualTo(text);
	}

	@Test
	void readsBackWhateverWasWritten() {
		Random random = new Random(20_261_124);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int pieces = random.nextInt(6); pieces > 0; pieces--) {
				text.append(PIECES.get(random.nextInt(PIECES.size())));
			}
			String guarded = GuardedCell.guard(text.toString());
			assertThat(GuardedCell.read(guarded)).isEqualTo(text.toString());
			assertThat(guarded).doesNotStartWith("=").doesNotStartWith("+").doesNotStartWith("-").doesNotStartWith("@");
		}
	}

}
