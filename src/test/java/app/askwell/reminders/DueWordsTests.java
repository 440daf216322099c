package app.askwell.reminders;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

import app.askwell.followups.DueItem;
import app.askwell.followups.FollowUpKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How near something is stays true until the letter is read. */
class DueWordsTests {

	private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 30, 8, 0, 0, 0, ZoneId.of("America/New_York"));

	@ParameterizedTest
	@CsvSource({ "-3,,3 days late", "-1,,1 day late", "0,,today", "1,,tomorrow", "3,,Thursday", "9,,'Wed, Dec 9'",
			"0,2026-11-30T18:00:00Z,today by 1:00 PM", "1,2026-12-01T12:30:00Z,tomorrow by 7:30 AM",
			"0,2026-11-30T12:00:00Z,since 7:00 AM today", "1,2026-12-02T04:59:59Z,tomorrow",
			"-1,2026-11-29T18:00:00Z,1 day late" })
	void namesTheDayAndTheHour(int days, @Nullable Instant dueAt, String words) {
		assertThat(when(DigestTests.item(FollowUpKind.THANK_YOU, days, dueAt))).isEqualTo(words);
	}

	@Test
	void stayingInTouchIsNeverLate() {
		assertThat(when(DigestTests.item(FollowUpKind.STAY_IN_TOUCH, -40, null))).isEmpty();
	}

	private static String when(DueItem item) {
		ResourceBundleMessageSource words = new ResourceBundleMessageSource();
		words.setBasenames("messages/followups", "messages/reminders");
		words.setDefaultEncoding(StandardCharsets.UTF_8.name());
		return DueWords.when(item, NOW, new Voice(words, Locale.US));
	}

}
