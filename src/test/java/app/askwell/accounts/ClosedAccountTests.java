package app.askwell.accounts;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.Cast;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The week in which a closed account can still be kept. */
class ClosedAccountTests extends WithAnAccountToClose {

	@LocalServerPort
	private int port;

	@BeforeEach
	void fillTheAccount() {
		Cast.join(this.everything, this.maya);
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

}
