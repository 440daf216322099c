package app.askwell.contacts;

import java.util.UUID;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever goes for good takes nothing along that is about others. */
@AskwellTest
class FarewellTests extends WithPriya {

	@Test
	void whatElseAChangeDidCanStillBePutBack() {
		UUID sam = this.scene.cast().person("Sam Ortiz");
		sql("update contact set introducer_id = ? where id = ?", this.priya, sam);
		this.visit.post("/people/removal", "ticked", this.priya.toString(), "ticked", sam.toString());
		UUID change = last();
		assertThat(this.visit.words("/bin")).containsAnyOf("Priya Nair, Sam Ortiz", "Sam Ortiz, Priya Nair");
		assertThat(this.visit.post(farewell())).hasRedirectedUrl("/people");
		assertThat(this.visit.words("/bin")).contains("Removed Sam Ortiz").doesNotContain("Priya");
		assertThat(this.visit.post("/bin/" + change + "/return")).hasRedirectedUrl("/bin");
		assertThat(value("select name from contact where id = ?", sam)).isEqualTo("Sam Ortiz");
		assertThat(value("select coalesce(introducer_id::text, 'nobody') from contact where id = ?", sam))
			.isEqualTo("nobody");
		assertThat(value("select count(*) from meeting_contact where contact_id = ?", sam)).isEqualTo("1");
	}

	@Test
	void goesFromTheBinWithAllWhoWereRemovedTogether() {
		UUID sam = this.scene.cast().person("Sam Ortiz");
		this.visit.post("/people/removal", "ticked", this.priya.toString(), "ticked", sam.toString());
		String page = "/bin/" + last() + "/farewell";
		assertThat(this.visit.page("/bin")).contains(page);
		assertThat(this.visit.words(page))
			.containsAnyOf("Remove Priya Nair, Sam Ortiz for good", "Remove Sam Ortiz, Priya Nair for good")
			.doesNotContain("Only the figures stay");
		assertThat(this.visit.post(page)).hasRedirectedUrl("/bin");
		assertThat(this.visit.words("/bin")).doesNotContain("Priya", "Sam");
		assertThat(value("select count(*) from change_row where account_id = ? and before::text like '%Ortiz%'",
				this.maya.account().value()))
			.isEqualTo("0");
		assertThat(this.visit.get(page)).hasStatus(404);
	}

	@Test
	void leavesAnEntryToWhomeverElseOfThatNameItMayHaveGone() {
		UUID kept = this.scene.someone();
		UUID twice = this.scene.someone();
		sql("update contact set name = 'Priya Nair', name_key = 'priya nair' where id in (?, ?)", kept, twice);
		this.visit.post("/people/" + kept + "/merge/" + twice);
		UUID merge = last();
		assertThat(value("select contact_id::text from merged_contact where id = ?", twice)).isEqualTo(kept.toString());
		sql("delete from merged_contact where id = ?", twice);
		sql("delete from change_row where change_id = ? and op <> 'DELETE'", merge);
		assertThat(this.visit.post(farewell())).hasRedirectedUrl("/people");
		assertThat(value("select count(*) from change_row where change_id = ?", merge)).isEqualTo("1");
	}

	@Test
	void aConversationWithOthersStaysAndAnEventDoes() {
		UUID coffee = this.scene.cast().meeting("Priya Nair");
		UUID dan = this.scene.cast().person("Dan Kowalski");
		sql("insert into meeting_contact values (?, ?, ?)", this.maya.account().value(), coffee, dan);
		long alone = number("select count(*) from meeting_contact where contact_id = ?", this.priya) - 1;
		long before = this.everything.count("meeting", this.maya);
		this.visit.post(farewell());
		assertThat(value("select count(*) from meeting where id = ?", coffee)).isEqualTo("1");
		assertThat(before - this.everything.count("meeting", this.maya)).isEqualTo(alone);
	}

	@Test
	void whatTheSeekerWroteOfThemElsewhereIsShownAndStays() {
		UUID dan = this.scene.cast().person("Dan Kowalski");
		sql("update contact set notes = 'Went to school with priya nair.' where id = ?", dan);
		sql("""
				insert into need (account_id, id, what, why, needed_by, added_on, version)
				values (?, gen_random_uuid(), 'Someone like Priya Nair', 'To ask', '2026-12-01', '2026-11-20', 0)
				""", this.maya.account().value());
		assertThat(this.visit.words(farewell())).contains("On the page of Dan Kowalski",
				"Your need: Someone like Priya Nair");
		this.visit.post(farewell());
		assertThat(value("select notes from contact where id = ?", dan)).isEqualTo("Went to school with priya nair.");
	}

	@Test
	void rowsOfFilesThatTellOfOthersStay() {
		String batch = value("select id::text from import_batch where account_id = ? limit 1",
				this.maya.account().value());
		sql("""
				insert into import_row (account_id, batch_id, row_number, name, company, email, decision, reason, reason_about,
				  changes)
				select ?, ?::uuid, 900 + n, name, company, email, 'SKIP', 'x', '{}', '[]'
				  from (values (1, 'Priya Nair', 'Tern Coffee', null), (2, 'Dan Kowalski', null, 'dan@example.org'),
				               (3, 'PRIYA NAIR', 'Halden  Medical', null), (4, 'P. N.', null, 'Priya@example.org'))
				       rows (n, name, company, email)
				""",
				this.maya.account().value(), batch);
		this.visit.post(farewell());
		assertThat(value("select string_agg(row_number::text, ' ' order by row_number) from import_row"
				+ " where batch_id = ?::uuid and row_number > 900", batch))
			.isEqualTo("901 902");
	}

	@Test
	void aLetterToSomeoneElseAtTheSameAddressStays() {
		UUID dan = this.scene.cast().person("Dan Kowalski");
		sql("update contact set email = 'Priya@example.org' where id = ?", dan);
		sql("""
				insert into outbox_mail (account_id, id, kind, period, message_id, recipient, subject, text_part, html_part,
				  put_at, state)
				values (?, gen_random_uuid(), 'THANK_YOU', 'of-dan', '<4@example.org>', 'priya@example.org', 'Thank you', '',
				  '', '2026-11-24T13:00:00Z', 'SENT')
				""",
				this.maya.account().value());
		this.visit.post(farewell());
		assertThat(value("select count(*) from outbox_mail where account_id = ? and period = 'of-dan'",
				this.maya.account().value()))
			.isEqualTo("1");
	}

	@Test
	void aCompanyToAvoidStaysAvoided() {
		String tick = value("""
				with r as (insert into list_return (account_id, id, contact_id, returned_on, version)
				           values (?, gen_random_uuid(), ?, '2026-11-12', 0) returning *),
				     k as (insert into list_tick (account_id, id, return_id, target_id, tick, note, version)
				           select r.account_id, gen_random_uuid(), r.id, t.id, tick, 'Their terms are slow', 0 from r
				             join target_company t on t.account_id = r.account_id and t.name = 'Orsund',
				             unnest(array['AVOID', 'KNOWS']) tick returning *)
				select id::text from k where tick = 'AVOID'
				""", this.maya.account().value(), this.priya);
		this.visit.post(farewell());
		assertThat(value("select note from list_tick where id = ?::uuid", tick))
			.isEqualTo("Who said so is not known any more");
		assertThat(value("select count(*) from list_tick k where note = 'Their terms are slow' and account_id = ?",
				this.maya.account().value()))
			.isEqualTo("0");
		assertThat(this.visit.get("/targets/" + this.scene.cast().target("Orsund"))).hasStatusOk();
	}

	@Test
	void aLetterThatLeavesThisMomentComesFirst() {
		sql("""
				insert into outbox_mail (account_id, id, kind, period, message_id, recipient, subject, text_part, html_part,
				  put_at, next_try_at, lease, leased_until)
				values (?, gen_random_uuid(), 'THANK_YOU', ?, '<1@example.org>', 'priya@example.org', 'Thank you', '', '',
				  '2026-11-24T13:00:00Z', '2026-11-24T13:00:00Z', gen_random_uuid(), '2099-01-01T00:00:00Z')
				""",
				this.maya.account().value(), this.scene.cast().followUp("THANK_YOU").toString());
		assertThat(this.visit.post(farewell())).hasStatus(422).bodyText().contains("leaving this very moment");
		assertThat(value("select count(*) from contact where id = ?", this.priya)).isEqualTo("1");
	}

}
