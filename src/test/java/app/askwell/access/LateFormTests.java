package app.askwell.access;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static app.askwell.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

/** What someone typed survives the end of their session, and is saved by nobody else. */
@AskwellTest
class LateFormTests {

	private static final Pattern FORM_KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.maya = this.seekers.open();
		this.visitor = Visitor.signedIn(this.port, this.maya);
	}

	@Test
	void comesBackFilledAfterSigningInAndIsSavedOnlyByItsButton() {
		Map<String, String> form = person("Priya Nair");
		endTheSession();
		assertThat(location(this.visitor.post("/people", form))).endsWith("/sign-in");
		assertThat(location(signInAs(this.maya))).endsWith("/kept");
		for (int i = 0; i < 2; i++) {
			HttpResponse<String> back = this.visitor.get("/kept");
			assertThat(back.statusCode()).isEqualTo(200);
			assertThat(back.body()).contains("Nothing is lost", "value=\"Priya Nair\"", "Met at the fair");
			assertThat(this.everything.count("contact", this.maya)).isZero();
		}
		assertThat(this.visitor.post("/people", form).statusCode()).isEqualTo(302);
		assertThat(this.everything.count("contact", this.maya)).isOne();
		assertThat(location(this.visitor.get("/kept"))).endsWith("/");
	}

	@Test
	void isShownToNobodyElseWhoSignsIn() {
		Map<String, String> form = person("Priya Nair");
		endTheSession();
		this.visitor.post("/people", form);
		Seeker otto = this.seekers.open();
		signInAs(otto);
		assertThat(location(this.visitor.get("/kept"))).endsWith("/");
		assertThat(this.everything.count("contact", otto) + this.everything.count("contact", this.maya)).isZero();
	}

	@Test
	void aButtonIsNotPressedByComingBack() {
		this.visitor.post("/people", person("Priya Nair"));
		String priya = "/people/" + one("contact");
		this.visitor.post(priya + "/facts", with(key(priya), "topic", "OTHER", "fact", "Sails"));
		Map<String, String> button = key(priya);
		endTheSession();
		this.visitor.post("/facts/" + one("contact_fact") + "/removal", button);
		signInAs(this.maya);
		assertThat(location(this.visitor.get("/kept"))).endsWith(priya);
		assertThat(this.visitor.get(priya).body()).contains("Please press the button once more", "Sails");
		assertThat(this.everything.count("contact_fact", this.maya)).isOne();
	}

	@Test
	void waitsOnlyIfItComesFromAPageOfOurs() {
		Map<String, String> form = person("Priya Nair");
		endTheSession();
		assertThat(this.visitor.from("https://elsewhere.example").post("/people", form).statusCode()).isEqualTo(403);
		assertThat(this.visitor.from("null").post("/people", form).statusCode()).isEqualTo(403);
		signInAs(this.maya);
		assertThat(location(this.visitor.get("/kept"))).endsWith("/");
	}

	@Test
	void doesNotWaitWhenItIsLargerThanAnyForm() {
		Map<String, String> form = with(person("Priya Nair"), "notes", "x".repeat(200_000));
		endTheSession();
		assertThat(this.visitor.post("/people", form).statusCode()).isEqualTo(403);
	}

	@Test
	void comesBackAtOnceWhenOnlyThePageIsOld() {
		Map<String, String> form = person("Priya Nair");
		HttpResponse<String> refused = this.visitor.post("/people", with(form, "_csrf", "old"));
		assertThat(refused.statusCode()).isEqualTo(403);
		assertThat(refused.body()).contains("too old to save", "value=\"Priya Nair\"");
		assertThat(this.everything.count("contact", this.maya)).isZero();
		assertThat(this.visitor.post("/people", form).statusCode()).isEqualTo(302);
	}

	private Map<String, String> person(String name) {
		return with(key("/people/new"), "name", name, "howMet", "Met at the fair", "reach", "NONE");
	}

	private Map<String, String> key(String path) {
		Matcher key = FORM_KEY.matcher(this.visitor.get(path).body());
		assertThat(key.find()).isTrue();
		return Map.of("formKey", key.group(1));
	}

	private static Map<String, String> with(Map<String, String> form, String... more) {
		Map<String, String> fields = new LinkedHashMap<>(form);
		for (int i = 0; i < more.length; i += 2) {
			fields.put(more[i], more[i + 1]);
		}
		return fields;
	}

	private String one(String table) {
		return this.everything.sql("select id::text from " + table + " where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

	private void endTheSession() {
		assertThat(this.everything.sql("delete from spring_session where principal_name = ?")
			.param(this.maya.account().toString())
			.update()).isOne();
	}

	private HttpResponse<String> signInAs(Seeker seeker) {
		this.visitor.get("/sign-in");
		return this.visitor.post("/sign-in", Map.of("email", seeker.email(), "password", Seekers.PASSWORD));
	}

}
