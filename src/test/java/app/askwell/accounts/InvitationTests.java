package app.askwell.accounts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Links that let someone else open an account. */
@AskwellTest
class InvitationTests {

	private static final Pattern LINK = Pattern
		.compile("value=\"http://localhost:\\d+/invitations/([A-Za-z0-9_-]{43})\"");

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private SignUp signUp;

	private Seeker maya;

	@BeforeEach
	void setUp() {
		this.everything.sql("truncate account, spring_session cascade").update();
		this.maya = this.seekers.open();
		this.everything.sql("update account set owner = true where id = ?").param(this.maya.account().value()).update();
	}

	@AfterEach
	void resetTheClock() {
		this.clock.reset();
	}

	@Test
	void opensAnAccountThatOwnsNothingOfTheOwners() {
		String link = invite("Otto");
		assertThat(this.mvc.get().uri(link)).hasStatusOk().bodyText().contains("Someone made room for you here");
		assertThat(join(link, "otto@example.org")).hasRedirectedUrl("/focus");
		assertThat(this.everything.sql("select owner from account where email = 'otto@example.org'")
			.query(Boolean.class)
			.single()).isFalse();
	}

	@Test
	void showsTheLinkOnceAndKeepsItsHashAlone() {
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/settings/invitations");
		visitor.post("/settings/invitations", Map.of("forWhom", "Otto"));
		Matcher link = LINK.matcher(visitor.get("/settings/invitations").body());
		assertThat(link.find()).isTrue();
		assertThat(visitor.get("/settings/invitations").body()).contains("Otto").doesNotContain(link.group(1));
		assertThat(this.everything.sql("select i::text from invitation i").query(String.class).single())
			.doesNotContain(link.group(1));
		assertThat(this.everything.sql("select token_hash from invitation").query(byte[].class).single())
			.isEqualTo(Fingerprint.of(link.group(1)));
	}

	@Test
	void worksOnce() {
		String link = invite("Otto");
		join(link, "otto@example.org");
		assertThat(this.mvc.get().uri(link)).hasStatus(410).bodyText().contains("This invitation was used");
		assertThat(join(link, "eve@example.org")).hasStatus(410);
		assertThat(accounts()).isEqualTo(2);
	}

	@Test
	void worksForSevenDays() {
		String link = invite("Otto");
		this.clock.advance(Duration.ofDays(7).minusSeconds(1));
		assertThat(this.mvc.get().uri(link)).hasStatusOk();
		this.clock.advance(Duration.ofSeconds(1));
		assertThat(this.mvc.get().uri(link)).hasStatus(410).bodyText().contains("has run out");
		assertThat(join(link, "otto@example.org")).hasStatus(410);
		assertThat(new Visit(this.mvc, this.maya).page("/settings/invitations")).doesNotContain("Otto");
	}

	@Test
	void isNotKnownOnceItIsTakenBack() {
		String link = invite("Otto");
		UUID id = this.everything.sql("select id from invitation").query(UUID.class).single();
		assertThat(new Visit(this.mvc, this.maya).post("/settings/invitations/" + id + "/revocation"))
			.hasRedirectedUrl("/settings/invitations");
		assertThat(this.mvc.get().uri(link)).hasStatus(404).bodyText().contains("not known here", "new one");
		assertThat(join(link, "otto@example.org")).hasStatus(404);
	}

	@Test
	void cannotBeTakenBackOnceItWasUsed() {
		join(invite("Otto"), "otto@example.org");
		UUID id = this.everything.sql("select id from invitation").query(UUID.class).single();
		assertThat(new Visit(this.mvc, this.maya).post("/settings/invitations/" + id + "/revocation")).hasStatus(422);
		assertThat(this.everything.count("invitation", this.maya)).isOne();
	}

	@Test
	void opensOneAccountForTwentyAtOnce() throws Exception {
		String token = invite("Otto").substring("/invitations/".length());
		ExecutorService threads = Executors.newFixedThreadPool(20);
		List<Callable<Boolean>> tries = new ArrayList<>();
		for (int i = 0; i < 20; i++) {
			WelcomeForm form = new WelcomeForm("Otto", "otto-" + i + "@example.org", Seekers.PASSWORD, "Europe/Vienna",
					"");
			tries.add(() -> joins(token, form));
		}
		List<Boolean> joined = new ArrayList<>();
		try {
			for (Future<Boolean> one : threads.invokeAll(tries)) {
				joined.add(one.get());
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(joined).containsOnlyOnce(true);
		assertThat(accounts()).isEqualTo(2);
	}

	@Test
	void isNotUsedUpByAFormThatIsRefused() {
		String link = invite("Otto");
		assertThat(join(link, this.maya.email())).hasStatus(422).bodyText().contains("cannot be used here");
		assertThat(join(link, "otto@example.org")).hasRedirectedUrl("/focus");
	}

	@Test
	void comesFromTheOwnerAlone() {
		Visit otto = new Visit(this.mvc, this.seekers.open());
		assertThat(otto.words("/settings/invitations")).contains("come from whoever set this Askwell up");
		assertThat(otto.post("/settings/invitations", "forWhom", "Eve")).hasStatus(404);
		invite("Otto");
		UUID id = this.everything.sql("select id from invitation").query(UUID.class).single();
		assertThat(otto.post("/settings/invitations/" + id + "/revocation")).hasStatus(404);
	}

	@Test
	void keepsAtMostTwentyLinksOpen() {
		this.everything.sql("""
				insert into invitation select id, gen_random_uuid(), sha256(n::text::bytea), 'Someone',
				       '2026-11-24T12:00Z', '2026-12-01T12:00Z', null, 0 from account, generate_series(1, 20) n
				""").update();
		Visit visit = new Visit(this.mvc, this.maya);
		assertThat(visit.post("/settings/invitations", "forWhom", "Otto")).hasStatus(422)
			.bodyText()
			.contains("You have 20 links", "Otto");
		assertThat(this.everything.count("invitation", this.maya)).isEqualTo(20);
	}

	@Test
	void makesOneLinkForAFormSentTwice() {
		Visit visit = new Visit(this.mvc, this.maya);
		visit.post("/settings/invitations", "forWhom", "Otto", "formKey", "one");
		visit.post("/settings/invitations", "forWhom", "Otto", "formKey", "one");
		assertThat(this.everything.count("invitation", this.maya)).isOne();
	}

	@Test
	void limitsTriesAtLinks() {
		for (int i = 0; i < 30; i++) {
			assertThat(this.mvc.get().uri("/invitations/guess-" + i)).hasStatus(404);
		}
		assertThat(this.mvc.get().uri("/invitations/guess")).hasStatus(429);
		assertThat(join("/invitations/guess", "eve@example.org")).hasStatus(429);
	}

	private String invite(String forWhom) {
		MvcTestResult made = new Visit(this.mvc, this.maya).post("/settings/invitations", "forWhom", forWhom);
		assertThat(made).hasRedirectedUrl("/settings/invitations");
		String link = String.valueOf(made.getMvcResult().getFlashMap().get("link"));
		assertThat(link).matches("http://localhost/invitations/[A-Za-z0-9_-]{43}");
		return link.substring("http://localhost".length());
	}

	private MvcTestResult join(String link, String email) {
		return this.mvc.post()
			.uri(link)
			.with(csrf())
			.param("name", "Otto Brandt")
			.param("email", email)
			.param("password", "three quiet otters dance")
			.param("zone", "Europe/Vienna")
			.exchange();
	}

	private boolean joins(String token, WelcomeForm form) {
		try {
			this.signUp.openInvited(token, form, Locale.US);
			return true;
		}
		catch (Refused ex) {
			return false;
		}
	}

	private long accounts() {
		return this.everything.sql("select count(*) from account").query(Long.class).single();
	}

}
