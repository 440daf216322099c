package app.askwell.focus;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.Advice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StayNarrowTests {

	private static final LocalDate STARTED = LocalDate.of(2026, 11, 1);

	private static final CurrentFocus NOW = new CurrentFocus(List.of("VP Marketing"), "Medical devices",
			SizeBand.FROM_50_TO_500, SizeBand.FROM_50_TO_500, Ownership.PRIVATE, List.of("Boston"), null, STARTED);

	@Test
	@DisplayName("F5: advises against more titles, sizes and places, each beside its field")
	void advisesAgainstMore() {
		FocusDraft wider = new FocusDraft(List.of("VP Marketing", "Head of Growth"), "medical devices",
				List.of(SizeBand.FROM_50_TO_500, SizeBand.FROM_500_TO_5000), Ownership.PRIVATE,
				List.of("Boston", "Providence"), null);
		assertThat(StayNarrow.check(NOW, wider, STARTED)).extracting(Advice::field)
			.containsExactly("titles", "bands", "places");
	}

	@Test
	@DisplayName("F5: advises against a country in place of a town, and not against the way back")
	void advisesAgainstACountryInPlaceOfATown() {
		assertThat(fields(NOW, in("medical devices", List.of(), "Canada"), STARTED)).containsExactly("places");
		CurrentFocus remote = new CurrentFocus(NOW.titles(), NOW.industry(), NOW.smallest(), NOW.largest(),
				NOW.ownership(), List.of(), "Canada", STARTED);
		assertThat(fields(remote, in("medical devices", List.of("Toronto", "Ottawa"), null), STARTED)).isEmpty();
	}

	@Test
	@DisplayName("F5: advises against a new industry within 30 days")
	void advisesAgainstANewIndustryWithin30Days() {
		FocusDraft other = in("Diagnostics", List.of("Boston"), null);
		assertThat(fields(NOW, other, STARTED.plusDays(29))).containsExactly("industry");
		assertThat(fields(NOW, other, STARTED.plusDays(30))).isEmpty();
	}

	@Test
	@DisplayName("F5: says nothing about a search that stays as wide, gets narrower or is spelled otherwise")
	void saysNothingAboutANarrowerSearch() {
		assertThat(fields(NOW, in("MEDICAL devices", List.of("boston", "Boston"), null), STARTED)).isEmpty();
		assertThat(fields(NOW, new FocusDraft(List.of("Head of Growth"), "Medical devices",
				List.of(SizeBand.FROM_10_TO_50), Ownership.FAMILY_OWNED, List.of("Lowell"), null), STARTED))
			.isEmpty();
	}

	private static FocusDraft in(String industry, List<String> places, @Nullable String remoteCountry) {
		return new FocusDraft(NOW.titles(), industry, NOW.bands(), Ownership.PRIVATE, places, remoteCountry);
	}

	private static List<String> fields(CurrentFocus now, FocusDraft draft, LocalDate today) {
		return StayNarrow.check(now, draft, today).stream().map(Advice::field).toList();
	}

}
