package app.askwell.today;

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
		assertThat(reach(30, 3, 21, 1).alarm(TODAY)).contains("today.alarm.industry");
		assertThat(reach(30, 3, 20, 1).alarm(TODAY)).isEmpty();
		assertThat(reach(21, 3, null, null).alarm(TODAY)).contains("today.alarm.industry");
	}

	@Test
	@DisplayName("R2: rings after 42 days without anyone who could hire")
	void ringsWithoutAnyoneWhoCouldHire() {
		assertThat(reach(60, 3, 1, 42).alarm(TODAY)).contains("today.alarm.hirer");
		assertThat(reach(60, 3, 1, 41).alarm(TODAY)).isEmpty();
		assertThat(reach(42, 3, 1, null).alarm(TODAY)).contains("today.alarm.hirer");
	}

	@Test
	@DisplayName("R2: gives a new search its three weeks")
	void isQuietInTheBeginning() {
		assertThat(reach(20, 3, null, null).alarm(TODAY)).isEmpty();
	}

	@Test
	@DisplayName("R2: is quiet for someone who meets nobody, which another line says")
	void isQuietWithoutMeetings() {
		assertThat(reach(90, 0, null, null).alarm(TODAY)).isEmpty();
		assertThat(new Reach(0, 0, 0, 10, 4, null, 0, null, null).alarm(TODAY)).isEmpty();
	}

	/**
	 * Days since the first meeting, meetings lately, days since the last with industry
	 * and with a hirer.
	 */
	private static Reach reach(int first, int lately, @Nullable Integer industry, @Nullable Integer hirer) {
		return new Reach(lately, 0, 0, 10, 4, TODAY.minusDays(first), lately,
				(industry != null) ? TODAY.minusDays(industry) : null, (hirer != null) ? TODAY.minusDays(hirer) : null);
	}

}
