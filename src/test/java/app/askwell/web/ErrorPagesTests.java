package app.askwell.web;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

import javax.sql.DataSource;

import app.askwell.AskwellTest;
import app.askwell.DatabaseAway;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.RefusedContacts;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import app.askwell.shared.TooOften;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What someone sees when something goes wrong: what happened, whether the data is safe,
 * what to do.
 */
@AskwellTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class ErrorPagesTests {

	private static final String MENU = "<nav class=\"nav\"";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private DataSource dataSource;

	@Autowired
	private MessageSource messages;

	@Autowired
	private ErrorPages pages;

	private Seeker maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.seekers.open();
	}

	@Test
	void aRefusedButtonLeadsBackToItsPage() {
		String checkBack = "/follow-ups/" + Cast.join(this.everything, this.maya).followUp("CHECK_BACK");
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/people?only=DUE");
		HttpResponse<String> refused = visitor.post(checkBack + "/completion", Map.of());
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("href=\"/people?only=DUE\"");
	}

	@ParameterizedTest
	@CsvSource({ "400, 400", "403, 403", "404, 404", "405, 405", "406, 400", "409, 409", "410, 410", "413, 413",
			"415, 400", "422, 422", "429, 429", "500, 500", "502, 500" })
	void everyOneSaysWhatHappenedAndShowsTheMenu(int status, int worded) throws Exception {
		var answer = this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.with(this.maya.signedIn())
			.exchange();
		assertThat(answer).hasStatus(status);
		assertSpeaksPlainly(answer.getResponse().getContentAsString(), worded, true);
	}

	@Test
	void theDatabaseIsNotAskedForTheMenuWhenItIsAway() throws Exception {
		var answer = this.mvc.get()
			.uri("/error")
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 503)
			.with(this.maya.signedIn())
			.exchange();
		assertThat(answer).hasStatus(503);
		assertSpeaksPlainly(answer.getResponse().getContentAsString(), 503, false);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /no-such-page, 404", "GET, /people/no-id, 404", "DELETE, /people, 403", "GET, /sign-out, 404",
			"GET, /follow-ups/x/completion, 405" })
	void comesThroughTheRealDoorForEachKindOfMistake(String method, String path, int status) {
		HttpResponse<String> answer = Visitor.signedIn(this.port, this.maya).ask(method, path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertSpeaksPlainly(answer.body(), status, true);
	}

	@Test
	void aMissingFileNeedsNoMenu() {
		HttpResponse<String> answer = Visitor.signedIn(this.port, this.maya).get("/assets/1/css/none.css");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertSpeaksPlainly(answer.body(), 404, false);
	}

	@Test
	void hasNoBodyWhereNoneIsAskedFor() {
		HttpResponse<String> answer = Visitor.signedIn(this.port, this.maya).ask("HEAD", "/no-such-page");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).isEmpty();
	}

	@Test
	void shownToStrangersWithoutAMenu() {
		HttpResponse<String> answer = new Visitor(this.port).ask("POST", "/sign-in");
		assertThat(answer.statusCode()).isEqualTo(403);
		assertSpeaksPlainly(answer.body(), 403, false);
	}

	@Test
	void aFaultHasAReferenceThatTheLogKnowsAndNothingThatWasTyped(CapturedOutput output) {
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/");
		HttpResponse<String> answer;
		try (RefusedContacts refused = new RefusedContacts(this.everything, this.maya, "23505")) {
			assertThat(refused).isNotNull();
			answer = visitor.post("/people", Map.of("name", "Priya Unlucky"));
		}
		assertThat(answer.statusCode()).isEqualTo(500);
		assertSpeaksPlainly(answer.body(), 500, true);
		String reference = answer.body().replaceFirst("(?s).*mention ([0-9A-F]{8}):.*", "$1");
		assertThat(output).contains("Fault " + reference + " in POST /people")
			.contains("\tat ")
			.contains("PSQLException");
		assertThat(output.getAll()).doesNotContain("Unlucky").doesNotContain("Priya");
	}

	@Test
	void saysThatTheDatabaseIsAway(CapturedOutput output) throws SQLException {
		Visitor signedIn = Visitor.signedIn(this.port, this.maya);
		try (DatabaseAway away = new DatabaseAway(this.dataSource)) {
			assertThat(away).isNotNull();
			for (Visitor visitor : new Visitor[] { signedIn, new Visitor(this.port) }) {
				HttpResponse<String> answer = visitor.get("/sign-in");
				assertThat(answer.statusCode()).isEqualTo(503);
				assertThat(answer.headers().firstValue("Retry-After")).hasValue("10");
				assertSpeaksPlainly(answer.body(), 503, false);
			}
			assertThat(new Visitor(this.port).get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
			assertThat(signedIn.get("/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
			HttpResponse<String> ready = new Visitor(this.port).get("/actuator/health/readiness");
			assertThat(ready.statusCode()).isEqualTo(503);
			assertThat(ready.body()).isEqualTo("{\"status\":\"DOWN\"}");
		}
		assertThat(signedIn.get("/").statusCode()).as("still signed in").isEqualTo(200);
		assertThat(output).contains("the database cannot be reached");
	}

	@Test
	void saysWhenToComeBack() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		var page = this.pages.tooOften(new TooOften(Duration.ofSeconds(150)), new MockHttpServletRequest(), response);
		assertThat(page.getStatus()).isNotNull().satisfies((status) -> assertThat(status.value()).isEqualTo(429));
		assertThat(response.getHeader("Retry-After")).isEqualTo("150");
		assertThat(this.messages.getMessage("error.wait", new Object[] { 2 }, Locale.US)).contains("in 2 minutes");
	}

	private void assertSpeaksPlainly(String page, int worded, boolean menu) {
		String title = this.messages.getMessage("error." + worded + ".title", null, Locale.US);
		String text = this.messages.getMessage("error." + worded + ".text", null, Locale.US);
		assertThat(page).contains("<h1>" + title + "</h1>").contains(text).containsIgnoringCase("<!doctype html>");
		assertThat(page.contains(MENU)).as("menu").isEqualTo(menu);
		assertThat(page).doesNotContain("Exception", "app.askwell", "\tat ", "Whitelabel", "SQL", "??");
	}

}
