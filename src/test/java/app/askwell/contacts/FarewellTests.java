package app.askwell.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Visit;
import app.askwell.Visitor;
import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever goes for good leaves no trace, and takes nothing along that is about others.
 */
@AskwellTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class FarewellTests {

	@LocalServerPort
	private int port;

	@Autowired
	private RouteTable table;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private JdbcClient application;

	@Autowired
	private PlatformTransactionManager transactions;

	private Scene scene;

	private Seeker maya;

	private Visit visit;

	private UUID priya;

	@BeforeEach
	void openAnAccountWithSomethingOfEverything() {
		this.scene = this.table.filled();
		this.maya = this.scene.seeker();
		this.visit = new Visit(this.mvc, this.maya);
		this.priya = this.scene.cast().person("Priya Nair");
	}

	@Test
	void nothingOfThemStaysInAnyTableOrTheLog(CapturedOutput output) {
		Canary canary = canary();
		leaveTracesBesideTheRows();
		canary.plant();
		leaveTracesInTheBin();
		formsAndNotices();
		assertThat(canary.found().stream().map((row) -> row.substring(0, row.indexOf(':'))).distinct()).contains(
				"contact", "contact_fact", "ask", "promise", "give", "meeting", "follow_up", "import_row", "list_tick",
				"saved_anyway", "outbox_mail", "change", "change_row", "spring_session_attributes");
		assertThat(this.visit.page(farewell())).contains(Canary.WORD);
		assertThat(this.visit.post(farewell(), "formKey", "bye")).hasRedirectedUrl("/people");
		assertThat(canary.found(this.priya.toString())).isEmpty();
		assertThat(output.toString()).doesNotContain(Canary.WORD);
		assertThat(this.visit.get("/bin")).hasStatusOk();
		assertThat(this.visit.get("/people")).hasStatusOk();
		assertThat(this.visit.post(farewell(), "formKey", "bye")).as("sent twice").hasRedirectedUrl("/people");
		assertThat(this.visit.get(farewell())).hasStatus(404);
	}

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
	void takesAnEntryAlongThatWasMergedIntoTheirs() {
		UUID twice = this.scene.someone();
		sql("update contact set name = 'P. Nair', phone = '+1 617 555 7319' where id = ?", twice);
		this.visit.post("/people/" + this.priya + "/merge/" + twice);
		assertThat(this.visit.post(farewell())).hasRedirectedUrl("/people");
		assertThat(canary().found("617 555 7319", twice.toString())).isEmpty();
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

	/** Rows of files of which nobody knows that they are about her. */
	private void leaveTracesBesideTheRows() {
		sql("""
				insert into import_row (account_id, batch_id, row_number, name, company, email, decision, reason, reason_about,
				  changes)
				select :account, id, 900 + n, name, company, email, 'SKIP', 'x', '{}', '[]' from import_batch,
				  (values (1, 'P. N.', 'Elsewhere', '$ '), (2, '$', null, null), (3, ' $', '$', 'other@example.org'))
				    rows (n, name, company, email)
				 where account_id = :account
				"""
			.replace("$", Canary.WORD)
			.replace(":account", "'" + this.maya.account() + "'"));
		sql("""
				insert into outbox_mail (account_id, id, kind, period, message_id, recipient, subject, text_part, html_part,
				  put_at, next_try_at, state)
				select account_id, gen_random_uuid(), k, p, '<2@example.org>', r, 'Hello', 'Thank $ today', '', now(), n, s
				  from follow_up, (values ('THANK_YOU', null, 'x@example.org', now(), 'WAITING'),
				                          ('OTHER', 'once', '$', null, 'SENT'),
				                          ('NUDGE', '2026-11-24', null, now(), 'RETRY')) mails (k, q, r, n, s),
				       lateral (select coalesce(q, id::text) as p) named
				 where id = ?
				"""
			.replace("$", Canary.WORD), this.scene.cast().followUp("THANK_YOU"));
	}

	private void leaveTracesInTheBin() {
		String fact = value("select id::text from contact_fact where contact_id = ? limit 1", this.priya);
		String touch = value("select id::text from touch where contact_id = ? limit 1", this.priya);
		UUID twice = this.scene.someone();
		sql("update contact set name = ?, notes = ? where id = ?", Canary.WORD, Canary.WORD, twice);
		List.of("/facts/" + fact + "/removal", "/touches/" + touch + "/removal",
				"/people/" + this.priya + "/merge/" + twice)
			.forEach((path) -> assertThat(this.visit.post(path)).hasStatus(302));
	}

	/**
	 * A form that waits, and a notice that nobody has read, in a browser that is signed
	 * in.
	 */
	private void formsAndNotices() {
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/people/" + this.priya);
		visitor.post("/people/" + this.priya + "/facts", Map.of("topic", "OTHER", "fact", "Sails", "formKey", "fact"));
		sql("""
				insert into spring_session_attributes
				select primary_id, name, convert_to('x' || ?, 'UTF8')
				  from spring_session, unnest(array['app.askwell.web.KeptForms',
				    'org.springframework.web.servlet.support.SessionFlashMapManager.FLASH_MAPS']) name
				 where principal_name = ?
				on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
				""",
				Canary.WORD, this.maya.account().toString());
		assertThat(value("select count(*) from submission where location like '%' || ? || '%'", this.priya.toString()))
			.isNotEqualTo("0");
	}

	private Canary canary() {
		return new Canary(this.everything, this.application, this.transactions, this.maya, this.priya);
	}

	private String farewell() {
		return "/people/" + this.priya + "/farewell";
	}

	private UUID last() {
		return this.everything
			.sql("select id from change where account_id = ? order by happened_at desc, id desc limit 1")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
	}

	private void sql(String sql, Object... arguments) {
		this.everything.sql(sql).params(arguments).update();
	}

	private long number(String sql, Object... arguments) {
		return this.everything.sql(sql).params(arguments).query(Long.class).single();
	}

	private String value(String sql, Object... arguments) {
		return this.everything.sql(sql).params(arguments).query(String.class).single();
	}

}
