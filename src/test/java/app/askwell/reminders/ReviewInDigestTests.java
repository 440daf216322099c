package app.askwell.reminders;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The look back on the week in the weekly letter, and on the page of the week. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class ReviewInDigestTests extends WithReminders {

	@Test
	void asksKindlyWhileItWaits() {
		assertThat(this.visit.words("/digest")).contains("Looking back", "Five minutes are enough");
		write();
		assertThat(letter("text_part")).containsSubsequence("LOOKING BACK",
				"You have not looked back on your week yet.", "Look back on your week:", "/review");
		assertThat(letter("html_part")).contains("/review");
	}

	@Test
	void tellsWhenItWasAndWhichConversationsWereChosen() {
		run("""
				insert into weekly_review (account_id, id, week_on, finished_at, focus_answer, version)
				values (:a, gen_random_uuid(), '2026-11-16', '2026-11-23T04:30:00Z', 'YES', 0)
				""");
		run("""
				insert into review_intention (account_id, id, week_on, contact_id, what, version)
				select :a, gen_random_uuid(), '2026-11-23', id, null, 0 from contact
				 where account_id = :a and name in ('Tom Alvarez', 'Lena Marsh')
				""");
		run("""
				insert into review_intention (account_id, id, week_on, what, intended_on, version)
				values (:a, gen_random_uuid(), '2026-11-23', 'Someone at Quillon', '2026-11-27', 0)
				""");
		write();
		assertThat(letter("text_part").replaceAll("\\s+", " ")).contains("You looked back on your week on Sunday.",
				"Tom Alvarez Planned for Wed, Nov 25", "Lena Marsh Not yet Plan it:",
				"Someone at Quillon Meant for Fri, Nov 27");
		assertThat(this.visit.words("/digest")).contains("You looked back on your week on Sunday", "Lena Marsh");
	}

	private void write() {
		begin();
		run("update account_reminders set next_digest_at = '2026-11-24T13:59Z' where account_id = :a");
		look();
		assertThat(letters()).hasSize(1);
	}

}
