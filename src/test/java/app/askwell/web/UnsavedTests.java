package app.askwell.web;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import app.askwell.AskwellTest;
import app.askwell.DatabaseAway;
import app.askwell.Everything;
import app.askwell.RefusedContacts;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody types anything twice because the database was away. */
@AskwellTest
class UnsavedTests {

	private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

	private static final String NOTES = "Knows <b>everyone</b> & \"sails\"\r\non Sundays";

	@LocalServerPort
	private int port;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private DataSource dataSource;

	private Seeker maya;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.maya = this.seekers.open();
		this.visitor = Visitor.signedIn(this.port, this.maya);
		this.visitor.get("/people/new");
	}

	@Test
	void theTypedTextWaitsInThePageAndIsSavedOnceFromThere() throws Exception {
		HttpResponse<String> away = whileAway(
				Map.of("name", "Ana Silva", "notes", NOTES, "formKey", UUID.randomUUID().toString()));
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.body()).contains("action=\"/people\"", "<p class=\"as-typed\" dir=\"auto\">Ana Silva</p>")
			.doesNotContain("<b>everyone");
		for (int i = 0; i < 2; i++) {
			assertThat(this.visitor.post("/people", fields(away.body())).statusCode()).isEqualTo(302);
		}
		assertThat(this.everything.sql("select notes from contact where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.list()).singleElement().asString().contains("<b>everyone</b> & \"sails\"", "on Sundays");
	}

	@Test
	void aPasswordIsNeverShownAgain() throws Exception {
		HttpResponse<String> away = whileAway(Map.of("name", "Maya", "password", "three quiet otters"));
		assertThat(away.body()).contains("Maya").doesNotContain("otters").doesNotContain("action=\"/people\"");
	}

	@Test
	void whatAnotherSiteSentIsNotOfferedHere() throws Exception {
		try (DatabaseAway away = new DatabaseAway(this.dataSource)) {
			assertThat(away).isNotNull();
			HttpResponse<String> answer = this.visitor.from("https://elsewhere.example")
				.postFrom("cross-site", "/people", Map.of("name", "Ana Silva"));
			assertThat(answer.body()).doesNotContain("Ana Silva");
		}
	}

	@Test
	void aFullDiskIsSaidPlainly() {
		HttpResponse<String> full;
		try (RefusedContacts refused = new RefusedContacts(this.everything, this.maya, "53100")) {
			assertThat(refused).isNotNull();
			full = this.visitor.post("/people", Map.of("name", "Ana Silva"));
		}
		assertThat(full.statusCode()).isEqualTo(503);
		assertThat(full.body()).contains("There is no room left to save", "Ana Silva");
	}

	private HttpResponse<String> whileAway(Map<String, String> form) throws Exception {
		try (DatabaseAway away = new DatabaseAway(this.dataSource)) {
			assertThat(away).isNotNull();
			return this.visitor.post("/people", form);
		}
	}

	/** What a browser sends when the button of the page is pressed. */
	private static Map<String, String> fields(String page) {
		Map<String, String> fields = new HashMap<>();
		Matcher matcher = FIELD.matcher(page);
		while (matcher.find()) {
			fields.put(matcher.group(1), HtmlUtils.htmlUnescape(matcher.group(2)));
		}
		return fields;
	}

}
