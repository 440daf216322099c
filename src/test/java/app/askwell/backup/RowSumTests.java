package app.askwell.backup;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How the rows of a table are added up. */
class RowSumTests {

	/** Of "abc", as FIPS 180-2 has it. */
	private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	@Test
	void isTheHashOfTheRowWhenThereIsOne() {
		assertThat(sum(3, "abc\n")).isEqualTo(new Manifest.Tally(1, ABC));
	}

	@Test
	void isTheSameInEveryOrderAndHoweverTheBytesArrive() {
		assertThat(sum(1, "abc\n\nde\n")).isEqualTo(sum(100, "de\nabc\n\n")).isEqualTo(sum(4, "\nde\nabc\n"));
	}

	@Test
	void differsWhenARowChangesGoesOrComesTwice() {
		assertThat(sum(9, "abc\nde\n").sum()).isNotEqualTo(sum(9, "abc\ndf\n").sum())
			.isNotEqualTo(sum(9, "abc\n").sum())
			.isNotEqualTo(sum(9, "abc\nde\nde\n").sum());
	}

	@Test
	void startsAgainAtZeroAfterTheHighestSum() {
		// ba78… and, for "a", ca97…
		assertThat(sum(9, "abc\na\n").sum())
			.isEqualTo("850f97d2591d8db53c037291f7d1fe71578a519baa93c90f6d9176e7a1ee5e68");
	}

	private static Manifest.Tally sum(int step, String rows) {
		byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
		RowSum sum = new RowSum();
		for (int i = 0; i < bytes.length; i += step) {
			sum.add(bytes, i, Math.min(step, bytes.length - i));
		}
		return sum.tally();
	}

}
