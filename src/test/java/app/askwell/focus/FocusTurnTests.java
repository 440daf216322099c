package app.askwell.focus;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FocusTurnTests {

	private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

	private static final CurrentFocus WIDE = focus("healthcare", List.of("VP", "Head"), SizeBand.FROM_500_TO_5000,
			List.of("Boston", "Providence"));

	private static final CurrentFocus NARROW = focus("medical devices", List.of("VP"), SizeBand.FROM_50_TO_500,
			List.of("Boston"));

	@Test
	@DisplayName("R3: a change is narrower when something shrinks and nothing grows")
	void tellsNarrowerFromWider() {
		assertThat(FocusTurn.between(WIDE, NARROW)).isEqualTo(FocusTurn.NARROWER);
		assertThat(FocusTurn.between(NARROW, WIDE)).isEqualTo(FocusTurn.WIDER);
	}

	@Test
	@DisplayName("R3: a change to something else is neither")
	void knowsWhatIsNeither() {
		CurrentFocus banks = focus("banks", List.of("VP"), SizeBand.FROM_50_TO_500, List.of("Boston"));
		assertThat(FocusTurn.between(NARROW, banks)).isEqualTo(FocusTurn.OTHER);
		CurrentFocus mixed = focus("healthcare", List.of("VP", "Head", "Lead"), SizeBand.FROM_50_TO_500,
				List.of("Boston"));
		assertThat(FocusTurn.between(WIDE, mixed)).isEqualTo(FocusTurn.OTHER);
	}

	@Test
	@DisplayName("R3: a whole country is wider than places in it")
	void aCountryIsWiderThanPlaces() {
		CurrentFocus remote = new CurrentFocus(NARROW.titles(), NARROW.industry(), NARROW.smallest(), NARROW.largest(),
				NARROW.ownership(), List.of(), "United States", DAY);
		assertThat(FocusTurn.between(NARROW, remote)).isEqualTo(FocusTurn.WIDER);
		assertThat(FocusTurn.between(remote, NARROW)).isEqualTo(FocusTurn.NARROWER);
	}

	private static CurrentFocus focus(String industry, List<String> titles, SizeBand largest, List<String> places) {
		return new CurrentFocus(titles, industry, SizeBand.FROM_50_TO_500, largest, Ownership.PRIVATE, places, null,
				DAY);
	}

}
