package app.askwell.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever goes for good leaves no trace in any table and none in the log. */
@AskwellTest
@ExtendWith(OutputCaptureExtension.class)
class FarewellTracesTests extends WithPriya {

	@LocalServerPort
	private int port;

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
	void takesAnEntryAlongThatWasMergedIntoTheirs() {
		UUID twice = this.scene.someone();
		sql("update contact set name = 'P. Nair', phone = '+1 617 555 7319' where id = ?", twice);
		this.visit.post("/people/" + this.priya + "/merge/" + twice);
		assertThat(this.visit.post(farewell())).hasRedirectedUrl("/people");
		assertThat(canary().found("617 555 7319", twice.toString())).isEmpty();
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
	 * in; the password is enough for that.
	 */
	private void formsAndNotices() {
		sql("delete from sign_in_code where account_id = ?", this.maya.account().value());
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

}
