package app.askwell.coach;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static app.askwell.coach.GuestTests.body;
import static org.assertj.core.api.Assertions.assertThat;

/** Whom a coach's link lets in, for how long, and what is noted of it. */
class CoachDoorTests extends LookingAlong {

	private static final String PASSPHRASE = "two quiet herons";

	@Test
	void asksForNoSessionAndLeavesNoCookieAndTellsNobody() {
		MvcTestResult page = look(invite("FOCUS") + "/focus");
		assertThat(page).hasStatusOk().hasHeader("Referrer-Policy", "no-referrer");
		assertThat(page).headers().containsHeaders("X-Robots-Tag").doesNotContainHeaders("Set-Cookie");
		assertThat(page.getRequest().getSession(false)).isNull();
		assertThat(body(page)).doesNotContain("sign-out", "href=\"/people", "href=\"/\"");
	}

	@Test
	void noTableHasMoreThanTheHashOfALink() {
		String link = invite("FOCUS");
		write(link, "", "Narrower");
		String secret = link.substring("/coach/".length());
		for (String table : List.of("coach_share", "coach_comment", "coach_view", "submission", "change_row")) {
			assertThat(texts("select t::text from " + table + " t where account_id = ?")).as(table)
				.noneMatch((row) -> row.contains(secret));
		}
	}

	@Test
	void endsOnItsDayAndWithTheButton() {
		String link = invite("FOCUS");
		this.clock.advance(Duration.ofDays(68));
		assertThat(look(link)).hasStatusOk();
		this.clock.advance(Duration.ofDays(1));
		assertThat(look(link)).hasStatus(410).bodyText().contains("This link has ended");
		assertThat(look(link + "/focus")).hasStatus(410);
		assertThat(write(link, "", "Too late")).hasStatus(410);
		this.clock.reset();
		this.visit.post(PLACE + "/" + coach() + "/revocation");
		assertThat(look(link + "/focus")).hasStatus(410);
		assertThat(write(link, "", "Too late")).hasStatus(410);
		assertThat(texts("select text from coach_comment where account_id = ?")).isEmpty();
	}

	@Test
	void anotherLinkTakesItsPlace() {
		String before = invite("FOCUS");
		String after = link(this.visit.post(PLACE + "/" + coach() + "/link"));
		assertThat(look(before)).hasStatus(404).bodyText().contains("leads nowhere");
		assertThat(look(after)).hasStatusOk();
	}

	@Test
	void aClosedAccountAnswersAsIfThereWereNone() {
		String link = invite("FOCUS");
		this.everything.sql("update account set goes_at = '2026-12-01T12:00Z' where id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(look(link)).hasStatus(404);
		assertThat(write(link, "", "Hello?")).hasStatus(404);
	}

	@Test
	void thePassphraseOpensThisLinkAloneForAWhile() {
		String link = link(this.visit.post(PLACE, form("31 Jan 2027", PASSPHRASE, "FOCUS")));
		assertThat(look(link + "/focus")).hasStatusOk()
			.bodyText()
			.contains("A word first")
			.doesNotContain("VP Marketing");
		assertThat(enter(link, "three loud herons")).hasStatus(422).bodyText().contains("not it");
		Cookie visit = visit(enter(link, PASSPHRASE));
		assertThat(visit.getPath()).isEqualTo(link);
		assertThat(visit.isHttpOnly()).isTrue();
		assertThat(with(link + "/focus", visit)).hasStatusOk().bodyText().contains("VP Marketing");
		Cookie forged = new Cookie(visit.getName(), "9999999999" + visit.getValue().substring(10));
		assertThat(with(link + "/focus", forged)).bodyText().doesNotContain("VP Marketing");
		String other = link(this.visit.post(PLACE, form("30 Jan 2027", PASSPHRASE, "FOCUS")));
		assertThat(with(other + "/focus", visit)).bodyText().doesNotContain("VP Marketing");
		this.clock.advance(Duration.ofHours(4));
		assertThat(with(link + "/focus", visit)).bodyText().doesNotContain("VP Marketing");
	}

	@Test
	void anotherPassphraseEndsEveryVisit() {
		String link = link(this.visit.post(PLACE, form("31 Jan 2027", PASSPHRASE, "FOCUS")));
		Cookie visit = visit(enter(link, PASSPHRASE));
		this.visit.post(PLACE + "/" + coach(), "name", "Ruth", "until", "31 Jan 2027", "parts", "FOCUS", "password",
				"five new herons", "version", "0");
		assertThat(with(link + "/focus", visit)).bodyText().doesNotContain("VP Marketing");
		this.visit.post(PLACE + "/" + coach(), "name", "Ruth", "until", "31 Jan 2027", "parts", "FOCUS", "freely",
				"yes", "version", "1");
		assertThat(look(link + "/focus")).bodyText().contains("VP Marketing");
	}

	@Test
	void guessingThePassphraseTakesABreakForThisLink() {
		String link = link(this.visit.post(PLACE, form("31 Jan 2027", PASSPHRASE, "FOCUS")));
		int status = 0;
		for (int i = 0; i < 11; i++) {
			status = enter(link, "guess number " + i).getResponse().getStatus();
		}
		assertThat(status).isEqualTo(429);
		assertThat(enter(link, PASSPHRASE)).hasStatus(429);
		assertThat(look(invite("FOCUS"))).hasStatusOk();
	}

	@Test
	void notesEveryPageWithSomethingOnItInOneRowAnHour() {
		String link = invite("FOCUS", "PITCH");
		look(link + "/focus");
		look(link + "/pitch");
		look(link + "/focus");
		assertThat(looks()).containsExactly("{FOCUS,PITCH} 3");
		this.clock.advance(Duration.ofHours(1));
		look(link + "/focus");
		assertThat(looks()).containsExactly("{FOCUS,PITCH} 3", "{FOCUS} 1");
		assertThat(this.visit.words(PLACE + "/" + coach())).contains("3 pages Focus, Pitch");
	}

	@Test
	void whatNobodySeesIsNotNotedAndWhatIsNotNotedNobodySees() {
		String link = invite("FOCUS");
		look(link);
		this.mvc.head().uri(link + "/focus").exchange();
		look(link + "/pitch");
		MvcTestResult ahead = this.mvc.get().uri(link + "/focus").header("Sec-Purpose", "prefetch").exchange();
		assertThat(ahead).hasStatus(503);
		assertThat(body(ahead)).doesNotContain("VP Marketing");
		assertThat(looks()).isEmpty();
		this.mvc.get().uri(link).header("Sec-Fetch-Dest", "document").exchange();
		assertThat(looks()).containsExactly("{} 1");
	}

	private List<String> looks() {
		return texts("select parts::text || ' ' || pages from coach_view where account_id = ? order by hour");
	}

	private MvcTestResult enter(String link, String password) {
		return this.mvc.post().uri(link + "/passphrase").param("password", password).exchange();
	}

	private MvcTestResult with(String path, Cookie cookie) {
		return this.mvc.get().uri(path).cookie(cookie).exchange();
	}

	private static Cookie visit(MvcTestResult entered) {
		assertThat(entered).hasStatus(302);
		return Objects.requireNonNull(entered.getResponse().getCookie("askwell-guest"));
	}

}
