package app.askwell.accounts;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import app.askwell.mail.GreenPost;
import app.askwell.shared.Fingerprint;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The week in which a closed account can still be kept. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class ClosedAccountTests {

	private static final String TOKEN = "a-token-that-opens-something";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private GreenPost post;

	@Autowired
	private MovableClock clock;

	private GreenMail mail;

	private Seeker maya;

	@BeforeEach
	void open() {
		this.mail = this.post.open();
		this.clock.reset();
		this.maya = this.seekers.open();
		Cast.join(this.everything, this.maya);
	}

	@AfterEach
	void closeTheMailServer() {
		this.post.close(this.mail);
		this.clock.reset();
	}

	@Test
	void signingInLeadsToOnePageAndNoFurther() {
		close();
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		for (String path : List.of("/", "/people", "/settings", "/kept", "/people/" + person(), "/example")) {
			assertThat(location(visitor.get(path))).as(path).endsWith("/closing");
		}
		assertThat(visitor.get("/closing").body())
			.contains("Your account goes on Tue, Dec 1, 9:00 AM", "Keep it", "Let it go now")
			.doesNotContain("Priya", "/people", "/settings");
		long people = this.everything.count("contact", this.maya);
		assertThat(location(visitor.post("/people", Map.of("name", "Ana Silva")))).endsWith("/closing");
		assertThat(location(visitor.post("/people", Map.of("name", "Ana Silva", "_csrf", "old")))).endsWith("/closing");
		assertThat(this.everything.count("contact", this.maya)).isEqualTo(people);
	}

	@Test
	void isAsItWasOnceItIsKept() {
		String before = all();
		close();
		this.clock.advance(Duration.ofDays(6));
		Visitor here = Visitor.signedIn(this.port, this.maya);
		Visitor there = Visitor.signedIn(this.port, this.maya);
		there.get("/closing");
		here.get("/closing");
		assertThat(location(here.post("/closing/revocation", Map.of("formKey", "keep")))).endsWith("/");
		assertThat(here.get("/").body()).contains("Everything is as it was", "Priya Nair");
		assertThat(there.get("/people").statusCode()).isEqualTo(200);
		assertThat(location(here.get("/closing"))).endsWith("/");
		assertThat(all()).isEqualTo(before);
		this.clock.advance(Duration.ofDays(30));
		assertThat(new Visit(this.mvc, this.maya).get("/people")).hasStatusOk();
	}

	@Test
	void goesAtOnceWithThePassword() {
		close();
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/closing");
		assertThat(visitor.post("/closing/completion", Map.of("password", "three quiet otters sleep")).body())
			.contains("not the password you sign in with now", "Your account goes on");
		assertThat(location(visitor.post("/closing/completion", Map.of("password", Seekers.PASSWORD))))
			.endsWith("/good-bye");
		assertThat(this.everything.count("contact", this.maya)).isZero();
		assertThat(location(visitor.get("/closing"))).endsWith("/sign-in");
	}

	@Test
	void anOpenAccountDoesNotGoThatWay() {
		assertThat(new Visit(this.mvc, this.maya).post("/closing/completion", "password", Seekers.PASSWORD))
			.hasRedirectedUrl("/");
		assertThat(this.everything.count("contact", this.maya)).isPositive();
	}

	@Test
	void isGoneForSigningInOnceItsTimeIsOver() {
		close();
		this.clock.advance(Duration.ofDays(7));
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		assertThat(signIn(visitor, Seekers.PASSWORD).statusCode()).isEqualTo(422);
	}

	@Test
	void nobodyElseLearnsThatItIsClosed() {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		String before = withoutSecrets(signIn(visitor, "three quiet otters sleep").body());
		close();
		visitor.get("/sign-in");
		assertThat(withoutSecrets(signIn(visitor, "three quiet otters sleep").body())).isEqualTo(before)
			.contains("sign-in")
			.doesNotContain("closed");
	}

	@Test
	void itsLinksAnswerAsIfItWereGoneAndWorkAgainOnceItIsKept() {
		links();
		List<String> links = List.of("/calendar/" + TOKEN + ".ics", "/h/" + TOKEN + "/handbill.pdf",
				"/invitations/" + TOKEN);
		links.forEach((link) -> assertThat(this.mvc.get().uri(link)).as(link).hasStatusOk());
		close();
		links.forEach((link) -> assertThat(this.mvc.get().uri(link)).as(link).hasStatus4xxClientError());
		assertThat(this.mvc.get().uri("/calendar/" + TOKEN + ".ics")).hasStatus(404);
		keep();
		links.forEach((link) -> assertThat(this.mvc.get().uri(link)).as(link).hasStatusOk());
	}

	@Test
	void noLetterLeavesButTheOneThatSaysHowToKeepIt() throws Exception {
		letter("WAITING");
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

	private void close() {
		assertThat(new Visit(this.mvc, this.maya).post("/settings/deletion", "email", this.maya.email(), "password",
				Seekers.PASSWORD))
			.hasRedirectedUrl("/good-bye?closed");
	}

	private void keep() {
		assertThat(new Visit(this.mvc, this.maya).post("/closing/revocation")).hasRedirectedUrl("/");
	}

	private HttpResponse<String> signIn(Visitor visitor, String password) {
		return visitor.post("/sign-in", Map.of("email", this.maya.email(), "password", password));
	}

	private static String withoutSecrets(String page) {
		return page.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("value=\"[A-Za-z0-9_=-]{20,}\"", "");
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("no redirect: " + answer.statusCode());
	}

	private UUID person() {
		return this.everything.sql("select id from contact where account_id = ? limit 1")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
	}

	/** All that the account has, but for the account itself and its letters. */
	private String all() {
		return String.join("\n", this.everything.sql("""
				select to_jsonb(t)::text from contact t where account_id = :a
				union all select to_jsonb(t)::text from meeting t where account_id = :a
				union all select to_jsonb(t)::text from promise t where account_id = :a
				union all select to_jsonb(t)::text from follow_up t where account_id = :a
				union all select (to_jsonb(t) - 'version')::text from account t where id = :a order by 1
				""").param("a", this.maya.account().value()).query(String.class).list());
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
					     e as (insert into edition (account_id, id, made_on, content, pdf, version)
					           values (:a, gen_random_uuid(), '2026-11-20', :content, '%PDF', 0) returning *)
					insert into handbill_share (account_id, id, edition_id, token_hash, made_at, expires_at, openings, version)
					select :a, gen_random_uuid(), id, :hash, now(), '2099-01-01', 0, 0 from e
					""")
			.param("a", this.maya.account().value())
			.param("hash", hash)
			.param("content", content())
			.update();
	}

	/** A handbill of the least. */
	private static String content() {
		return "{}";
	}

	private void letter(String state) {
		this.everything
			.sql("""
					insert into outbox_mail (account_id, id, kind, period, message_id, subject, text_part, html_part, state, put_at,
					  next_try_at)
					values (?, gen_random_uuid(), 'DIGEST', '2026-W48', '<3@example.org>', 'Your week', 'Thank Priya', '', ?,
					  '2026-11-24T13:00:00Z', '2026-11-24T13:00:00Z')
					""")
			.params(this.maya.account().value(), state)
			.update();
	}

	private boolean reminded() {
		return this.everything.sql("select ? in (select account_id from due_reminders('2099-01-01'))")
			.param(this.maya.account().value())
			.query(Boolean.class)
			.single();
	}

}
