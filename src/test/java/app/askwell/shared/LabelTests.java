package app.askwell.shared;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LabelTests {

	@Test
	void keepsANameThatFits() {
		assertThat(Label.of("Nguyễn Thị Hạnh")).isEqualTo("\u2068Nguyễn Thị Hạnh\u2069");
	}

	@Test
	void cutsALongOneBetweenLetters() {
		assertThat(Label.of("Wolfeschlegelsteinhausenbergerdorff")).isEqualTo("\u2068Wolfeschlegelsteinhau…\u2069");
		assertThat(Label.of("e\u0301".repeat(30))).isEqualTo("\u2068" + "e\u0301".repeat(Label.ROOM) + "…\u2069");
	}

	@Test
	void countsWideSignsTwice() {
		assertThat(Label.of("山".repeat(30))).isEqualTo("\u2068" + "山".repeat(Label.ROOM / 2) + "…\u2069");
	}

}
