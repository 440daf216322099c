package app.askwell.access;

import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The id of a session is a secret: nobody guesses it, brings it along, or uses it when it
 * is over.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class SessionIdsTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Test
	void haveMoreChanceInThemThanAnyoneCanTry() {
		Set<String> ids = Stream.generate(new SessionIds()::generate).limit(1000).collect(Collectors.toSet());
		assertThat(ids).hasSize(1000).allSatisfy((id) -> {
			assertThat(id).hasSize(36);
			assertThat(Base64.getUrlDecoder().decode(id)).hasSize(27);
		});
	}

	@Test
	void areAnotherOnceSignedIn() {
		Seeker maya = this.seekers.open();
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		Map<String, String> form = Map.of("email", maya.email(), "password", Seekers.PASSWORD);
		String before = given(visitor.post("/sign-in", form));
		visitor.get("/");
		String after = given(visitor.post("/sign-in", form));
		assertThat(after).isNotEqualTo(before).hasSize(36);
		assertThat(kept(before)).isZero();
		assertThat(kept(after)).isOne();
	}

	@Test
	void isOverOnceSignedOut() {
		Seeker maya = this.seekers.open();
		Visitor visitor = new Visitor(this.port);
		visitor.get("/sign-in");
		String id = given(visitor.post("/sign-in", Map.of("email", maya.email(), "password", Seekers.PASSWORD)));
		visitor.get("/");
		visitor.post("/sign-out", Map.of());
		assertThat(kept(id)).isZero();
		assertThat(visitor.get("/people").headers().firstValue("Location")).hasValue("/sign-in");
	}

	@Test
	void leavesNothingInTheBrowserOnceSignedOut() {
		Visitor visitor = Visitor.signedIn(this.port, this.seekers.open());
		assertThat(visitor.get("/people").headers().firstValue("Clear-Site-Data")).isEmpty();
		assertThat(visitor.post("/sign-out", Map.of()).headers().firstValue("Clear-Site-Data")).hasValue("\"storage\"");
	}

	/** The id of the session that an answer gives to the browser. */
	private static String given(HttpResponse<String> answer) {
		return answer.headers()
			.allValues("Set-Cookie")
			.stream()
			.flatMap((cookie) -> HttpCookie.parse(cookie).stream())
			.filter((cookie) -> cookie.getName().equals("askwell"))
			.map((cookie) -> new String(Base64.getDecoder().decode(cookie.getValue())))
			.findFirst()
			.orElseThrow();
	}

	private int kept(String id) {
		return this.everything.sql("select count(*) from spring_session where session_id = ?")
			.param(id)
			.query(Integer.class)
			.single();
	}

}
