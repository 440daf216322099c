package app.askwell.followups;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.contacts.ContactId;
import app.askwell.meetings.MeetingId;
import app.askwell.meetings.MeetingLogged;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ThanksAfterMeetingTests extends FollowUpScene {

	@Test
	@DisplayName("P1: makes one thank-you for each person of a meeting")
	void thanksEachPerson() {
		ContactId lena = this.scene.contact("Lena Marsh");
		MeetingId coffee = this.scene.meeting(TODAY, null, this.dan, lena);
		log(coffee, Instant.parse("2026-11-24T13:00:00Z"), this.dan, lena);
		log(coffee, Instant.parse("2026-11-24T13:00:00Z"), this.dan, lena);
		assertThat(this.scene.followUps()).containsExactly("THANK_YOU 2026-11-25", "THANK_YOU 2026-11-25");
		assertThat(this.scene.sql("select distinct due_at from follow_up where account_id = ?")
			.query(Instant.class)
			.list()).containsExactly(Instant.parse("2026-11-25T13:00:00Z"));
	}

	@Test
	@DisplayName("P1: follows the meeting when its end is corrected")
	void followsACorrectedEnd() {
		MeetingId coffee = this.scene.meeting(TODAY, null, this.dan);
		log(coffee, Instant.parse("2026-11-24T13:00:00Z"), this.dan);
		log(coffee, null, this.dan);
		assertThat(this.scene.followUps()).containsExactly("THANK_YOU 2026-11-25");
		assertThat(this.scene.sql("select due_at from follow_up where account_id = ?").query(Instant.class).single())
			.isEqualTo("2026-11-26T04:59:59Z");
	}

	@Test
	@DisplayName("P1: takes the day of a thank-you in the account's own zone")
	void takesTheAccountsZone() {
		Seeker kei = this.seekers.open("Kei Tanaka", ZoneId.of("Asia/Tokyo"));
		Scene tokyo = new Scene(this.everything, kei);
		ContactId ana = tokyo.contact("Ana");
		MeetingId call = tokyo.meeting(TODAY, null, ana);
		kei.acts(() -> this.news.publishEvent(
				new MeetingLogged(kei.account(), call, TODAY, Instant.parse("2026-11-24T16:00:00Z"), List.of(ana))));
		assertThat(tokyo.followUps()).containsExactly("THANK_YOU 2026-11-26");
	}

}
