package app.askwell.accounts;

import java.util.List;

import app.askwell.Cast;
import app.askwell.mail.GreenPost;
import app.askwell.shared.Fingerprint;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a closed account had given out: links and letters. */
@SuppressWarnings("NullAway.Init")
class LinksOfAClosedAccountTests extends WithAnAccountToClose {

	private static final String TOKEN = "a-token-that-opens-something";

	@Autowired
	private GreenPost post;

	private GreenMail mail;

	@BeforeEach
	void fillTheAccountAndOpenTheMailServer() {
		Cast.join(this.everything, this.maya);
		this.mail = this.post.open();
	}

	@AfterEach
	void closeTheMailServer() {
		this.post.close(this.mail);
	}

	@Test
	void itsLinksAnswerAsIfItWereGoneAndWorkAgainOnceItIsKept() {
		links();
		List<String> links = List.of("/calendar/" + TOKEN + ".ics", "/h/" + TOKEN + "/handbill.pdf",
				"/invitations/" + TOKEN, "/coach/" + TOKEN);
		links.forEach((link) -> assertThat(this.mvc.get().uri(link)).as(link).hasStatusOk());
		close();
		links.forEach((link) -> assertThat(this.mvc.get().uri(link)).as(link).hasStatus4xxClientError());
		assertThat(this.mvc.get().uri("/calendar/" + TOKEN + ".ics")).hasStatus(404);
		keep();
		links.forEach((link) -> assertThat(this.mvc.get().uri(link)).as(link).hasStatusOk());
	}

	@Test
	void noLetterLeavesButTheOneThatSaysHowToKeepIt() throws Exception {
		letter();
		close();
		assertThat(this.post.deliver(this.mail)).hasSize(1);
		MimeMessage letter = GreenPost.lastTo("example.org", this.mail);
		assertThat(letter.getSubject()).isEqualTo("Your Askwell account goes on Tue, Dec 1, 9:00 AM");
		assertThat(GreenMailUtil.getBody(letter)).contains("Maya Torres", "/sign-in", "choose a new password");
		assertThat(reminded()).isFalse();
		keep();
		assertThat(reminded()).isTrue();
		assertThat(this.post.deliver(this.mail)).hasSize(2);
	}

	@Test
	void aLetterThatHasNotLeftSaysNothingOnceItIsKept() {
		close();
		keep();
		assertThat(this.everything.sql("select state from outbox_mail where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single()).isEqualTo("DROPPED");
	}

	private void links() {
		byte[] hash = Fingerprint.of(TOKEN);
		this.everything
			.sql("""
					with gone as (delete from calendar_feed where token_hash = :hash),
					     f as (insert into calendar_feed (account_id, id, token_hash, made_at, version)
					           values (:a, gen_random_uuid(), :hash, now(), 0)),
					     i as (insert into invitation (account_id, id, token_hash, for_whom, made_at, expires_at, version)
					           values (:a, gen_random_uuid(), :hash, 'Otto', now(), '2099-01-01', 0)),
					     c as (insert into coach_share (account_id, id, name, token_hash, parts, made_at, expires_at, version)
					           values (:a, gen_random_uuid(), 'Ruth', :hash, '{}', now(), '2099-01-01', 0)),
					     e as (insert into edition (account_id, id, made_on, content, pdf, version)
					           values (:a, gen_random_uuid(), '2026-11-20', :content, '%PDF', 0) returning *)
					insert into handbill_share (account_id, id, edition_id, token_hash, made_at, expires_at, openings, version)
					select :a, gen_random_uuid(), id, :hash, now(), '2099-01-01', 0, 0 from e
					""")
			.param("a", this.maya.account().value())
			.param("hash", hash)
			.param("content", "{}")
			.update();
	}

	private void letter() {
		this.everything
			.sql("""
					insert into outbox_mail (account_id, id, kind, period, message_id, subject, text_part, html_part, state, put_at,
					  next_try_at)
					values (?, gen_random_uuid(), 'DIGEST', '2026-W48', '<3@example.org>', 'Your week', 'Thank Priya', '', 'WAITING',
					  '2026-11-24T13:00:00Z', '2026-11-24T13:00:00Z')
					""")
			.param(this.maya.account().value())
			.update();
	}

	private boolean reminded() {
		return this.everything.sql("select ? in (select account_id from due_reminders('2099-01-01'))")
			.param(this.maya.account().value())
			.query(Boolean.class)
			.single();
	}

}
