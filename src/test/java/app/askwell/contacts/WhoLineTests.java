package app.askwell.contacts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhoLineTests {

	@Test
	void readsNameJobAndCompany() {
		assertThat(WhoLine.parse(" Tom Alvarez , VP Sales,Corvane "))
			.isEqualTo(new WhoLine("Tom Alvarez", "VP Sales", "Corvane"));
	}

	@Test
	void takesTheLastOfTwoForTheCompany() {
		assertThat(WhoLine.parse("Tom Alvarez, Corvane")).isEqualTo(new WhoLine("Tom Alvarez", null, "Corvane"));
	}

	@Test
	void leavesCommasInTheJob() {
		assertThat(WhoLine.parse("Pavel Romero, Senior Director, Market Access, Quillon"))
			.isEqualTo(new WhoLine("Pavel Romero", "Senior Director, Market Access", "Quillon"));
	}

	@Test
	void knowsALegalFormFromACompany() {
		assertThat(WhoLine.parse("Quynh Núñez, CEO, Tern Coffee, Inc."))
			.isEqualTo(new WhoLine("Quynh Núñez", "CEO", "Tern Coffee, Inc."));
		assertThat(WhoLine.parse("Quynh Núñez, Tern Coffee, Inc."))
			.isEqualTo(new WhoLine("Quynh Núñez", null, "Tern Coffee, Inc."));
	}

	@Test
	void isContentWithAName() {
		assertThat(WhoLine.parse("Sukarno")).isEqualTo(new WhoLine("Sukarno", null, null));
	}

	@Test
	void readsBackWhatItWrote() {
		String line = WhoLine.of("Tom Alvarez", "VP Sales", "Corvane");
		assertThat(WhoLine.parse(line)).isEqualTo(new WhoLine("Tom Alvarez", "VP Sales", "Corvane"));
	}

}
