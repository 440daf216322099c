package app.askwell.reminders;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter on a day with something that cannot wait, and on no other. */
@AskwellTest
class NudgeTests extends WithReminders {

	@BeforeEach
	void wantNudges() {
		at("2026-11-23T09:00:00-05:00");
		begin();
		this.visit.post("/settings/reminders", "nudge", "yes", "digest", "yes", "day", "MONDAY", "hour", "8", "version",
				"0");
	}

	@Test
	void comesForAThankYouAboutToPassItsDayAndACheckBackOfToday() {
		assertThat(next("next_nudge_at")).isEqualTo(mine("2026-11-24T13:00:00Z"));
		at("2026-11-24T08:31:00-05:00");
		look();
		look();
		assertThat(letters()).containsExactly("NUDGE 2026-11-24");
		assertThat(letter("subject")).isEqualTo("One thank-you is due today");
		assertThat(letter("text_part"))
			.containsSubsequence("Priya Nair", "today by 1:00 PM", "Write the thank-you:", "Lena Marsh", "Check back:")
			.as("what is late, or for tomorrow, is for the digest")
			.doesNotContain("Dan Kowalski", "Ruth Okafor", "Joan Berger");
		assertThat(next("next_nudge_at")).isEqualTo(mine("2026-11-25T13:00:00Z"));
	}

	@Test
	void leavesOutANoteThatIsOnItsWay() {
		run("update follow_up set posted_at = '2026-11-24T12:00Z' where account_id = :a and kind = 'THANK_YOU'");
		at("2026-11-24T08:31:00-05:00");
		look();
		assertThat(letter("subject")).doesNotContain("thank-you");
		assertThat(letter("text_part")).contains("Lena Marsh").doesNotContain("Priya Nair");
	}

	@Test
	void bringsANextStepThatConcernsNobody() {
		run("delete from follow_up where account_id = :a");
		run("""
				with o as (insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, version)
				           values (:a, gen_random_uuid(), 'Head of launch', 'Corvane', 'corvane', '2026-11-10', 'LEAD', '2026-11-10', 0)
				           returning account_id, id)
				insert into follow_up (account_id, id, kind, opportunity_id, step, due_on, version)
				select account_id, gen_random_uuid(), 'NEXT_STEP', id, 'Read their press releases', '2026-11-24', 0 from o
				""");
		at("2026-11-24T08:31:00-05:00");
		look();
		assertThat(letter("subject")).isEqualTo("One thing is for today");
		assertThat(letter("text_part")).contains("Corvane", "Head of launch", "Read their press releases");
	}

	@Test
	void staysAwayWhenNothingIsDueThatDay() {
		at("2026-11-26T08:31:00-05:00");
		look();
		assertThat(letters()).isEmpty();
		assertThat(next("next_nudge_at")).isEqualTo(mine("2026-11-27T13:00:00Z"));
	}

	@Test
	void staysAwayBesideADigestOfTheSameMorning() {
		run("update account_reminders set digest_day = 'TUESDAY' where account_id = :a");
		at("2026-11-24T07:00:00-05:00");
		run("update account_reminders set next_digest_at = '2026-11-24T13:00Z' where account_id = :a");
		at("2026-11-24T08:31:00-05:00");
		look();
		assertThat(letters()).containsExactly("DIGEST 2026-W48");
		assertThat(next("next_nudge_at")).isEqualTo(mine("2026-11-25T13:00:00Z"));
	}

	@Test
	void aMorningThatWasMissedIsNotMadeUpForTheNextDay() {
		at("2026-11-25T07:30:00-05:00");
		look();
		assertThat(letters()).isEmpty();
		assertThat(next("next_nudge_at")).isEqualTo(mine("2026-11-25T13:00:00Z"));
	}

	@Test
	void comesLateOnItsOwnDay() {
		at("2026-11-24T12:30:00-05:00");
		look();
		assertThat(letters()).containsExactly("NUDGE 2026-11-24");
	}

}
