package app.askwell.correspondence;

import java.time.LocalDate;
import java.util.Arrays;

/** How far back days are noted. */
enum HowFar {

	ALL(100), THREE_YEARS(3), YEAR(1);

	private final int years;

	HowFar(int years) {
		this.years = years;
	}

	/** From a link or a form; everything for anything that is none. */
	static HowFar of(String text) {
		return Arrays.stream(values()).filter((it) -> it.name().equals(text)).findFirst().orElse(ALL);
	}

	LocalDate since(LocalDate today) {
		return today.minusYears(this.years);
	}

}
