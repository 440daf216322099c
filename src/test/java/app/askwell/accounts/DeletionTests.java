package app.askwell.accounts;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
@SuppressWarnings("NullAway.Init")
class DeletionTests {

	private static final String DELETION = "/settings/deletion";

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	@BeforeEach
	void open() {
		this.maya = this.seekers.open();
	}

	@Test
	void leavesNoRowOfTheAccountInAnyTable() {
		Seeker otto = this.seekers.open();
		Cast.join(this.everything, this.maya);
		Cast.join(this.everything, otto);
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/people/new");
		visitor.post("/people", Map.of("name", "Tom Alvarez", "formKey", "some-key"));
		List<String> filled = tablesWithRowsOf(this.maya);
		assertThat(filled).contains("submission", "contact", "meeting", "spring_session", "account")
			.hasSizeGreaterThan(12);
		visitor.get(DELETION);
		assertThat(visitor.post(DELETION, Map.of("email", this.maya.email(), "password", Seekers.PASSWORD))
			.headers()
			.firstValue("Location")
			.orElse("")).endsWith("/good-bye");
		assertThat(tablesWithRowsOf(this.maya)).isEmpty();
		assertThat(tablesWithRowsOf(otto)).contains("contact", "meeting", "account");
	}

	/** Also for a table that is still empty in the test above. */
	@Test
	void reachesEveryTableOfAnAccount() {
		assertThat(this.everything.sql("""
				select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				   and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
				                   and k.confdeltype = 'c' and k.conkey[1] = a.attnum)
				""").query(String.class).list()).isEmpty();
	}

	@Test
	void signsEveryBrowserOutAndSaysGoodBye() {
		Visitor here = Visitor.signedIn(this.port, this.maya);
		Visitor there = Visitor.signedIn(this.port, this.maya);
		here.get(DELETION);
		here.post(DELETION, Map.of("email", this.maya.email(), "password", Seekers.PASSWORD));
		assertThat(here.get("/good-bye").body()).contains("Your account is gone");
		assertThat(Stream.of(here, there).map((visitor) -> visitor.get("/").statusCode())).containsOnly(302);
	}

	@Test
	void leadsTheNextVisitorToTheWelcomePageWhenNobodyIsLeft() {
		this.everything.sql("delete from account where id <> ?").param(this.maya.account().value()).update();
		assertThat(delete(this.maya.email(), Seekers.PASSWORD)).hasRedirectedUrl("/good-bye");
		assertThat(this.mvc.get().uri("/sign-in")).hasRedirectedUrl("/welcome");
	}

	@Test
	void needsThePasswordAndTheAddress() {
		assertThat(delete("otto@example.org", "three quiet otters sleep")).hasStatus(422)
			.bodyText()
			.contains("not the password you sign in with now", "just as it stands here", "otto@example.org");
		assertThat(delete(this.maya.email(), "three quiet otters sleep")).hasStatus(422);
		assertThat(delete("", Seekers.PASSWORD)).hasStatus(422);
		assertThat(tablesWithRowsOf(this.maya)).contains("account");
	}

	@Test
	void happensOnceHoweverOftenItIsSent() {
		List<MvcTestResult> answers = IntStream.range(0, 6)
			.parallel()
			.mapToObj((copy) -> delete(this.maya.email(), Seekers.PASSWORD))
			.toList();
		assertThat(answers).allSatisfy((answer) -> assertThat(answer).hasRedirectedUrl("/good-bye"));
	}

	private MvcTestResult delete(String email, String password) {
		return new Visit(this.mvc, this.maya).post(DELETION, "email", email, "password", password, "formKey", "same");
	}

	private List<String> tablesWithRowsOf(Seeker seeker) {
		Stream<String> owned = this.everything.sql("""
				select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				""").query(String.class).list().stream().filter((table) -> this.everything.count(table, seeker) > 0);
		String id = seeker.account().toString();
		Stream<String> others = this.everything.sql("""
				select 'account' from account where id::text = :id
				union select 'spring_session' from spring_session where principal_name = :id
				""").param("id", id).query(String.class).list().stream();
		return Stream.concat(owned, others).toList();
	}

}
