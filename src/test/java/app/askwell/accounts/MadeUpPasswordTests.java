package app.askwell.accounts;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import app.askwell.AsMaya;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A password that the reset command made up opens one page, and for a day. */
class MadeUpPasswordTests extends AsMaya {

	private static final String WANTED = "seven loud herons sing";

	@LocalServerPort
	private int port;

	@Test
	void opensThePageToChooseOnesOwnAndNoOther() {
		makeUp(this.clock.instant());
		Visitor here = Visitor.signedIn(this.port, this.maya);
		for (String page : new String[] { "/", "/people", "/settings", "/settings/deletion" }) {
			assertThat(Visitor.location(here.get(page))).as(page).endsWith("/settings/password");
		}
		assertThat(Visitor.location(here.post("/people", Map.of("name", "Priya Nair")))).endsWith("/settings/password");
		assertThat(this.everything.count("contact", this.maya)).isZero();
		assertThat(here.get("/settings/password").body()).contains("was made up for you")
			.doesNotContain("href=\"/people\"", "href=\"/settings\"");
	}

	@Test
	void opensEverythingOnceOnesOwnIsChosen() {
		makeUp(this.clock.instant());
		Visitor here = Visitor.signedIn(this.port, this.maya);
		here.get("/settings/password");
		HttpResponse<String> answer = here.post("/settings/password",
				Map.of("current", Seekers.PASSWORD, "password", WANTED));
		assertThat(Visitor.location(answer)).endsWith("/");
		assertThat(here.get("/").body()).contains("Everything is open again");
		assertThat(here.get("/settings/password").body()).doesNotContain("was made up for you");
		assertThat(Visitor.location(signIn(WANTED))).endsWith("/");
	}

	@Test
	void cannotBeKept() {
		makeUp(this.clock.instant());
		Visitor here = Visitor.signedIn(this.port, this.maya);
		here.get("/settings/password");
		HttpResponse<String> answer = here.post("/settings/password",
				Map.of("current", Seekers.PASSWORD, "password", Seekers.PASSWORD));
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("password you have now");
		assertThat(Visitor.location(here.get("/"))).endsWith("/settings/password");
	}

	@Test
	void opensNoMoreOnceAClosedAccountIsKept() {
		makeUp(this.clock.instant());
		this.everything.sql("update account set goes_at = now() + interval '9 days' where id = ?")
			.param(this.maya.account().value())
			.update();
		Visitor here = Visitor.signedIn(this.port, this.maya);
		assertThat(here.get("/closing").statusCode()).isEqualTo(200);
		here.post("/closing/revocation", Map.of("formKey", "keep"));
		assertThat(Visitor.location(here.get("/people"))).endsWith("/settings/password");
	}

	@Test
	void opensNoMoreOnceAnotherBrowserChangesTheName() {
		Visitor there = Visitor.signedIn(this.port, this.maya);
		makeUp(this.clock.instant());
		Visitor here = Visitor.signedIn(this.port, this.maya);
		there.get("/settings/profile");
		HttpResponse<String> answer = there.post("/settings/profile",
				Map.of("name", "Maya Torres", "zone", "Europe/Vienna", "region", "GB", "version", "0"));
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(Visitor.location(here.get("/people"))).endsWith("/settings/password");
	}

	@Test
	void isNotToldToWhoeverTypesNothingOrAnotherTwice() {
		makeUp(this.clock.instant());
		Visitor here = Visitor.signedIn(this.port, this.maya);
		for (String typed : new String[] { "", WANTED }) {
			here.get("/settings/password");
			HttpResponse<String> answer = here.post("/settings/password", Map.of("current", typed, "password", typed));
			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).doesNotContain("password you have now");
		}
	}

	@Test
	void endsAfterADay() {
		makeUp(this.clock.instant().minus(Duration.ofDays(1)));
		assertThat(signIn(Seekers.PASSWORD).statusCode()).isEqualTo(422);
		makeUp(this.clock.instant().minus(Duration.ofDays(1)).plusSeconds(1));
		assertThat(signIn(Seekers.PASSWORD).statusCode()).isEqualTo(302);
	}

	@Test
	void beginsItsDayWhenItIsMadeUpWhicheverVersionDoesIt() {
		makeUp(Instant.EPOCH);
		this.everything.sql("update account set made_up_hash = 'another' where id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(this.everything
			.sql("select made_up_at = now() or made_up_at > now() - interval '1 hour' from account where id = ?")
			.param(this.maya.account().value())
			.query(Boolean.class)
			.single()).isTrue();
	}

	private void makeUp(Instant when) {
		this.everything.sql("update account set made_up_hash = password_hash, made_up_at = ?::timestamptz where id = ?")
			.params(when.toString(), this.maya.account().value())
			.update();
	}

	private HttpResponse<String> signIn(String password) {
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		return visitor.post("/sign-in", Map.of("email", this.maya.email(), "password", password));
	}

}
