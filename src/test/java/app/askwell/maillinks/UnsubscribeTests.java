package app.askwell.maillinks;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Letters that are not wanted stop at once, and come again when they are. */
class UnsubscribeTests extends WithALetter {

	@Autowired
	private MailLinks links;

	@Autowired
	private Subscriptions subscriptions;

	@ParameterizedTest
	@EnumSource(ReminderKind.class)
	void oneClickOfAMailProgramStopsOneKind(ReminderKind kind) {
		turn(kind, true);
		String link = link(kind);
		HttpResponse<String> answer = this.reader.post(link, Map.of("List-Unsubscribe", "One-Click"));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(isOn(kind)).isFalse();
		assertThat(this.reader.post(link, Map.of("List-Unsubscribe", "One-Click")).statusCode()).isEqualTo(200);
		assertThat(isOn(kind)).isFalse();
	}

	@Test
	void stoppingOneKindLeavesTheOther() {
		turn(ReminderKind.NUDGE, true);
		turn(ReminderKind.DIGEST, true);
		this.reader.press(link(ReminderKind.DIGEST));
		assertThat(isOn(ReminderKind.DIGEST)).isFalse();
		assertThat(isOn(ReminderKind.NUDGE)).isTrue();
	}

	@ParameterizedTest
	@EnumSource(ReminderKind.class)
	void lookingStopsNothingAndAButtonDoes(ReminderKind kind) {
		turn(kind, true);
		String link = link(kind);
		assertThat(LetterReader.words(this.reader.get(link))).contains("Send me no more of these");
		this.reader.head(link);
		assertThat(isOn(kind)).isTrue();
		String next = LetterReader.next(this.reader.press(link));
		assertThat(isOn(kind)).isFalse();
		HttpResponse<String> after = this.reader.get(next);
		assertThat(LetterReader.words(after)).contains("It does not come any more", "Send them again");
		String again = after.body().replaceAll("(?s).*action=\"([^\"]+)\".*", "$1");
		assertThat(again).isNotEqualTo(link);
		this.reader.post(again, Map.of());
		assertThat(isOn(kind)).isTrue();
	}

	@Test
	void lookingRenewsNothing() {
		turn(ReminderKind.DIGEST, true);
		String link = link(ReminderKind.DIGEST);
		this.clock.advance(Duration.ofDays(29));
		String printed = this.reader.get(link).body().replaceAll("(?s).*action=\"([^\"]+)\".*", "$1");
		assertThat(this.reader.get(printed).statusCode()).isEqualTo(200);
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.reader.get(printed).statusCode()).isEqualTo(410);
	}

	@Test
	void theHeadersAreThoseOfOneClick() {
		Map<String, String> headers = this.links.unsubscribeHeaders(this.maya.account(), ReminderKind.DIGEST,
				this.clock.instant());
		assertThat(headers).containsOnlyKeys("List-Unsubscribe", "List-Unsubscribe-Post")
			.containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
		assertThat(headers.get("List-Unsubscribe")).matches("<http://localhost:\\d+/m/[A-Za-z0-9_-]{120}>");
	}

	private String link(ReminderKind kind) {
		String address = this.links.unsubscribe(this.maya.account(), kind, this.clock.instant());
		return address.substring(address.indexOf("/m/"));
	}

	private boolean isOn(ReminderKind kind) {
		return this.maya.does(() -> this.subscriptions.isOn(this.maya.account(), kind));
	}

	private void turn(ReminderKind kind, boolean on) {
		this.maya.acts(() -> this.subscriptions.change(this.maya.account(), kind, on, this.clock.instant()));
	}

}
