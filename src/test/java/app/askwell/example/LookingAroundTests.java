package app.askwell.example;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import app.askwell.accounts.ExampleAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Into the example and out of it, with a session of one's own. */
@AskwellTest
class LookingAroundTests {

	private static final String BAR = "Example data. Nothing here is yours.";

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private ExampleAccounts accounts;

	private Seeker otto;

	private Visitor visitor;

	@BeforeEach
	void signIn() {
		this.otto = this.seekers.open();
		this.visitor = Visitor.signedIn(this.port, this.otto);
	}

	@Test
	void isOfferedWhereNothingIsYet() {
		for (String path : List.of("/", "/people", "/meetings", "/exchange", "/targets")) {
			assertThat(body(path)).as(path).contains("Look around with example data").doesNotContain(BAR);
		}
	}

	@Test
	void isMarkedOnEveryPageAndEndsWithOneClick() {
		look();
		UUID contact = someone();
		for (String path : List.of("/", "/people", "/people/" + contact, "/people/" + contact + "/edit", "/meetings",
				"/meetings/log", "/exchange", "/targets", "/focus", "/import", "/people/" + UUID.randomUUID())) {
			assertThat(body(path)).as(path).contains(BAR).doesNotContain("Look around with example data");
		}
		this.visitor.post("/example/removal", Map.of());
		assertThat(body("/people")).contains("You know more people than you think").doesNotContain(BAR);
		assertThat(examples()).isZero();
		assertThat(this.visitor.get("/people/" + contact).statusCode()).isEqualTo(404);
	}

	@Test
	void writesNothingIntoTheRealAccount() {
		look();
		this.visitor.post("/people", Map.of("name", "Someone tried out"));
		assertThat(body("/people?q=tried")).contains("Someone tried out");
		assertThat(this.everything.count("contact", this.otto)).isZero();
	}

	@Test
	void keepsSettingsAndOwnFilesOut() {
		look();
		for (String path : List.of("/settings", "/settings/profile")) {
			assertThat(this.visitor.get(path).body()).as(path).contains("This belongs to your own account", BAR);
		}
		assertThat(this.visitor.post("/import", Map.of()).body()).contains("This belongs to your own account");
	}

	@Test
	void endsWhenTheOwnerSignsInAgain() {
		look();
		Visitor phone = Visitor.signedIn(this.port, this.otto);
		assertThat(examples()).isZero();
		assertThat(phone.get("/people").body()).doesNotContain(BAR);
		assertThat(this.visitor.get("/people").statusCode()).as("sent home").isEqualTo(302);
		assertThat(body("/people")).contains("You know more people than you think").doesNotContain(BAR);
	}

	@Test
	void signsOutAVisitorWhoseAccountIsGone() {
		look();
		this.everything.sql("delete from account where id = ?").param(this.otto.account().value()).update();
		this.visitor.get("/people");
		assertThat(this.visitor.get("/people").headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith("/sign-in"));
	}

	@Test
	void opensOneOfTwentyAtOnce() throws Exception {
		body("/");
		Callable<Integer> click = () -> this.visitor.post("/example", Map.of("formKey", "1")).statusCode();
		ExecutorService clicks = Executors.newFixedThreadPool(20);
		try {
			assertThat(clicks.invokeAll(Collections.nCopies(20, click)))
				.allSatisfy((answer) -> assertThat(answer.get()).isEqualTo(302));
		}
		finally {
			clicks.shutdown();
		}
		assertThat(examples()).isOne();
		assertThat(body("/")).contains(BAR);
	}

	@Test
	void leavesNothingWhereNothingIs() {
		body("/");
		this.visitor.post("/example/removal", Map.of());
		assertThat(body("/")).contains("Look around with example data");
		assertThat(this.accounts.owner(this.otto.me())).isPresent();
	}

	private void look() {
		body("/");
		assertThat(this.visitor.post("/example", Map.of()).statusCode()).isEqualTo(302);
		body("/");
	}

	private String body(String path) {
		return this.visitor.get(path).body();
	}

	private UUID someone() {
		return this.everything.sql("""
				select c.id from contact c join account a on a.id = c.account_id where a.example_of = ? limit 1
				""").param(this.otto.account().value()).query(UUID.class).single();
	}

	private long examples() {
		return this.everything.sql("select count(*) from account where example_of = ?")
			.param(this.otto.account().value())
			.query(Long.class)
			.single();
	}

}
