package app.askwell.accounts;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
@SuppressWarnings("NullAway.Init")
class SessionsTests {

	private static final Pattern END = Pattern.compile("action=\"(/settings/sessions/[0-9a-f-]{36}/end)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Visitor laptop;

	private Visitor phone;

	@BeforeEach
	void signInTwice() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.laptop = Visitor.signedIn(this.port, this.maya, "Mozilla/5.0 (Windows NT 10.0) Firefox/143.0");
		this.phone = Visitor.signedIn(this.port, this.maya, "Mozilla/5.0 (iPhone) Version/18.5 Safari/604.1");
	}

	@Test
	void areNamedInPlainWordsWithTheTimeOfSigningIn() {
		assertThat(words(this.laptop)).contains("Firefox on Windows", "Safari on an iPhone",
				"Signed in Tue, Nov 24, 9:00 AM");
	}

	@Test
	void showTheOneInUseFirstAndWithoutAButton() {
		assertThat(words(this.laptop)).containsPattern("Firefox on Windows.*This is the one you are using.*Safari");
		assertThat(words(this.phone)).containsPattern("Safari on an iPhone.*This is the one you are using.*Firefox");
		assertThat(ends(this.laptop)).hasSize(1).isNotEqualTo(ends(this.phone));
	}

	@Test
	void doNotGiveTheirIdsAway() {
		String page = this.laptop.get("/settings/sessions").body();
		List<String> ids = this.everything.sql("select session_id from spring_session where principal_name = ?")
			.param(this.maya.account().toString())
			.query(String.class)
			.list();
		assertThat(ids).hasSize(2).allSatisfy((id) -> assertThat(page).doesNotContain(id));
	}

	@Test
	void endOneByOne() {
		this.laptop.post(ends(this.laptop).get(0), Map.of());
		assertThat(this.phone.get("/").statusCode()).isEqualTo(302);
		assertThat(words(this.laptop)).contains("That browser is signed out").doesNotContain("iPhone");
	}

	@Test
	void endAllButThisOne() {
		this.laptop.get("/settings/sessions");
		this.laptop.post("/settings/sessions/end", Map.of());
		assertThat(this.phone.get("/").statusCode()).isEqualTo(302);
		assertThat(this.laptop.get("/").statusCode()).isEqualTo(200);
	}

	@Test
	void ofOthersAreNeitherShownNorEnded() {
		Visitor otto = Visitor.signedIn(this.port, this.seekers.open(),
				"Mozilla/5.0 (Macintosh) Version/18 Safari/605");
		assertThat(words(otto)).contains("Safari on a Mac").doesNotContain("iPhone");
		assertThat(otto.post(ends(this.laptop).get(0), Map.of()).statusCode()).isEqualTo(404);
		assertThat(this.phone.get("/").statusCode()).isEqualTo(200);
	}

	@Test
	void endThisOneOnlyBySigningOut() {
		String mine = ends(this.phone).get(0);
		this.laptop.get("/settings/sessions");
		assertThat(this.laptop.post(mine, Map.of()).statusCode()).isEqualTo(404);
	}

	private static String words(Visitor visitor) {
		return visitor.get("/settings/sessions").body().replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
	}

	private static List<String> ends(Visitor visitor) {
		return END.matcher(visitor.get("/settings/sessions").body()).results().map((found) -> found.group(1)).toList();
	}

}
