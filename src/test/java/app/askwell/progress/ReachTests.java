package app.askwell.progress;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Test
	@DisplayName("R2: rings after 21 days of meetings without anyone from the industry")
	void ringsWithoutTheIndustry() {
		assertThat(reach(30, 3, 21, 1).alarms(TODAY)).containsExactly(Alarm.INDUSTRY);
		assertThat(reach(30, 3, 20, 1).alarms(TODAY)).isEmpty();
		assertThat(reach(21, 3, null, null).alarms(TODAY)).containsExactly(Alarm.INDUSTRY);
	}

	@Test
	@DisplayName("R2: rings after 42 days without anyone who could hire")
	void ringsWithoutAnyoneWhoCouldHire() {
		assertThat(reach(60, 3, 1, 42).alarms(TODAY)).containsExactly(Alarm.HIRER);
		assertThat(reach(60, 3, 1, 41).alarms(TODAY)).isEmpty();
		assertThat(reach(42, 3, 1, null).alarms(TODAY)).containsExactly(Alarm.HIRER);
	}

	@Test
	@DisplayName("R2: both can ring, the industry first")
	void ringsForBoth() {
		assertThat(reach(60, 3, 30, null).alarms(TODAY)).containsExactly(Alarm.INDUSTRY, Alarm.HIRER);
	}

	@Test
	@DisplayName("R2: gives a new search its three weeks")
	void isQuietInTheBeginning() {
		assertThat(reach(20, 3, null, null).alarms(TODAY)).isEmpty();
	}

	@Test
	@DisplayName("R2: is quiet for someone who meets nobody, which another line says")
	void isQuietWithoutMeetings() {
		assertThat(reach(90, 0, null, null).alarms(TODAY)).isEmpty();
		assertThat(reach(true, 90, 0, 2, null, null).alarms(TODAY)).as("meetings five weeks ago")
			.containsExactly(Alarm.HIRER);
	}

	@Test
	@DisplayName("R2: knows no industry without a focus")
	void isQuietAboutTheIndustryWithoutAFocus() {
		assertThat(reach(false, 30, 3, 3, null, 1).alarms(TODAY)).isEmpty();
	}

	/**
	 * Days since the first meeting, meetings lately, days since the last with industry
	 * and with a hirer.
	 */
	private static Reach reach(int first, int lately, @Nullable Integer industry, @Nullable Integer hirer) {
		return reach(true, first, lately, lately, industry, hirer);
	}

	private static Reach reach(boolean focused, int first, int threeWeeks, int sixWeeks, @Nullable Integer industry,
			@Nullable Integer hirer) {
		return new Reach(focused, threeWeeks, 0, 0, 0, 0, 0, 0, 0, 0, 10, 4, TODAY.minusDays(first), threeWeeks,
				sixWeeks, (industry != null) ? TODAY.minusDays(industry) : null,
				(hirer != null) ? TODAY.minusDays(hirer) : null);
	}

}
