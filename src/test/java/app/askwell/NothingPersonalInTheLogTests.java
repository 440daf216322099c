package app.askwell;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Contacts are other people's data: the log never has them, whatever goes wrong. */
@AskwellTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init")
class NothingPersonalInTheLogTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Cast cast;

	private Visitor visitor;

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.visitor = Visitor.signedIn(this.port, this.maya);
	}

	@Test
	void notByReadingAndWriting(CapturedOutput output) {
		String priya = "/people/" + this.cast.person("Priya Nair");
		for (String path : List.of("/", "/people", "/people?q=Priya", "/search?q=Priya%00",
				"/search?q=Priya&kind=Okafor", "/search/suggestions?q=Okafor", "/people?page=Priya", priya,
				priya + "/edit", "/meetings", "/exchange", "/targets", "/focus", "/people/Priya", "/Priya",
				"/meetings?page=Priya%00")) {
			assertThat(this.visitor.get(path).statusCode()).as(path).isLessThan(500);
		}
		this.visitor.get(priya);
		this.visitor.post("/people", Map.of("name", "Ruth Okafor"));
		this.visitor.post(priya + "/facts", Map.of("topic", "Priya", "fact", "Twins"));
		this.visitor.post("/people/Priya", Map.of("name", "Ruth Okafor"));
		this.visitor.post("/meetings/log", Map.of("who", "Ruth Okafor", "date", "Priya"));
		this.visitor.post("/sign-in", Map.of("email", "priya@example.org", "password", "Okafor"));
		assertNothingOfAnyone(output);
	}

	/** A duplicate, a wrong date, a text too long, a row in use, something else. */
	@ParameterizedTest
	@ValueSource(strings = { "23505", "22007", "22001", "23503", "P0001", "40001" })
	void notWhenTheDatabaseRefuses(String code, CapturedOutput output) {
		this.visitor.get("/");
		try (RefusedContacts refused = new RefusedContacts(this.everything, this.maya, code)) {
			assertThat(refused).isNotNull();
			assertThat(this.visitor.post("/people", Map.of("name", "Ruth Okafor")).statusCode()).isBetween(409, 500);
		}
		assertNothingOfAnyone(output);
	}

	private void assertNothingOfAnyone(CapturedOutput output) {
		List<String> texts = this.everything.sql("""
				select unnest(array[name, split_part(name, ' ', 2), email, how_met]) from contact where account_id = :a
				union select fact from contact_fact where account_id = :a
				union select learned from meeting where account_id = :a
				union select action from promise where account_id = :a
				union select what from give where account_id = :a
				""").param("a", this.maya.account().value()).query(String.class).list();
		assertThat(texts).contains("Priya Nair", "Okafor", "priya@example.org", "Twins started school in September");
		texts.removeIf((text) -> text == null || text.isBlank());
		assertThat(output.getAll()).doesNotContain(texts).doesNotContain("Priya", this.maya.email());
	}

}
