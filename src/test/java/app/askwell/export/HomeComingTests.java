package app.askwell.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Files from anywhere, brought into an empty account: all of one comes, or nothing. */
@AskwellTest
class HomeComingTests {

	private static final String ANA = "00000000-0000-7000-8000-00000000000a";

	private static final String PERSON = """
			{"id": "%s", "name": "Ana Silva", "name_key": "ana silva", "reach": "NONE", "added_on": "2026-11-24", "version": 0}\
			"""
		.formatted(ANA);

	private static final String IMPORTED = file(
			"""
					"contact": [%s],
					"import_batch": [{"id": "%s", "source": "TABLE", "file_name": "a.csv", "people": 1, "uploaded_on": "2026-11-24",
					 "imported_on": "2026-11-24", "added": 0, "updated": 1, "headings": [], "version": 0}],
					"import_row": [{"batch_id": "%s", "row_number": 2, "name": "Ana Silva", "decision": "UPDATE",
					 "reason": "import.reason.email", "reason_about": [], "outcome": "UPDATED", "contact_id": "%s", "contact_version": 0,
					 "changes": [{"field": "%%s", "before": %%s, "after": "%%s"}]}]"""
				.formatted(PERSON, ANA, ANA, ANA));

	private static final String GOOD = file("\"contact\": [" + PERSON + "]");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private AccountFormat format;

	private Exported maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = new Exported(new Visit(this.mvc, this.seekers.open()), this.everything, this.format);
	}

	@Test
	void takesAFileThatSomeoneElseWrote() {
		assertThat(this.maya.bringBack(GOOD)).hasRedirectedUrl("/export");
		assertThat(this.maya.visit().words("/people")).contains("Ana Silva");
	}

	@Test
	void takesWhatAnImportWrote() {
		assertThat(this.maya.bringBack(change("PROFILE_URL", "https://example.org/ana", "\"HTTPS://example.org/a\"")))
			.hasRedirectedUrl("/export");
		assertThat(this.maya.count("import_row")).isOne();
	}

	@Test
	void takesItOnlyOnce() {
		this.maya.bringBack(GOOD);
		assertThat(this.maya.bringBack(GOOD)).hasStatus(422).bodyText().contains("There is something in this account");
		assertThat(this.maya.count("contact")).isOne();
	}

	@Test
	void belongsToWhoeverBringsIt() {
		Exported otto = new Exported(new Visit(this.mvc, this.seekers.open()), this.everything, this.format);
		assertThat(otto.bringBack(GOOD)).hasRedirectedUrl("/export");
		assertThat(this.maya.bringBack(GOOD)).hasRedirectedUrl("/export");
		assertThat(this.maya.count("contact")).isOne();
		assertThat(otto.count("contact")).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "account", "submission", "known_device", "invitation", "calendar_feed", "handbill_share",
			"outbox_mail", "change", "change_row", "spring_session", "mail_server", "mail_link_key", "person_line",
			"account_reminders", "contact; drop table contact" })
	void takesNoTableThatIsNotToldOf(String table) {
		refuses("There is something in this file that no export has",
				file("\"contact\": [" + PERSON + "], \"" + table + "\": [{}]"));
	}

	@TestFactory
	Stream<DynamicTest> refusesWhatIsNotAsAskwellWritesIt() {
		return Map
			.ofEntries(Map.entry("another account", with("\"account_id\": \"" + ANA + "\"")),
					Map.entry("another column", with("\"password_hash\": \"x\"")),
					Map.entry("a letter on its way",
							file("\"follow_up\": [{\"id\": \"%s\", \"posted_at\": null}]".formatted(ANA))),
					Map.entry("a script for an address", with("\"profile_url\": \"javascript:alert(1)\"")),
					Map.entry("two lines for an e-mail address",
							with("\"email\": \"a@example.org\\r\\nBcc: b@example.org\"")),
					Map.entry("an unknown word", instead("\"NONE\"", "\"BOSS\"")),
					Map.entry("endless days", instead("2026-11-24", "infinity")),
					Map.entry("a day as a word", instead("2026-11-24", "today")),
					Map.entry("a day that is none", instead("2026-11-24", "2026-02-31")),
					Map.entry("a number as text", instead("\"version\": 0", "\"version\": \"0\"")),
					Map.entry("half a number", instead("\"version\": 0", "\"version\": 0.5")),
					Map.entry("no name", instead("\"name\": \"Ana Silva\"", "\"name\": null")),
					Map.entry("no key", instead("\"name_key\": \"ana silva\", ", "")),
					Map.entry("a list for a name", instead("\"Ana Silva\"", "[]")),
					Map.entry("an object for a name", instead("\"Ana Silva\"", "{\"a\": 1}")),
					Map.entry("too long a name", instead("Ana Silva", "x".repeat(201))),
					Map.entry("a NUL", instead("Ana Silva", "Ana\\u0000Silva")),
					Map.entry("half a letter", instead("Ana Silva", "Ana\\ud83d")),
					Map.entry("an id that is none", instead(ANA, "1")),
					Map.entry("one row twice", file("\"contact\": [" + PERSON + ", " + PERSON + "]")),
					Map.entry("one field twice", with("\"name\": \"Eve\"")),
					Map.entry("nobody's promise",
							file("\"contact\": [], \"touch\": [{\"id\": \"%1$s\", \"contact_id\": \"%1$s\", "
								.formatted(ANA) + "\"touched_on\": \"2026-11-24\", \"note\": \"x\", \"version\": 0}]")),
					Map.entry("a person as a text", file("\"contact\": [\"Ana\"]")),
					Map.entry("tables as a list", GOOD.replace("\"tables\": {", "\"tables\": [").replace("]}}", "]]}")),
					Map.entry("an unknown zone", GOOD.replace("America/New_York", "Mars/Base")),
					Map.entry("an unknown region", GOOD.replace("\"US\"", "\"XX\"")),
					Map.entry("a script where an import wrote", change("PROFILE_URL", "javascript:alert(1)", "null")),
					Map.entry("a script where an import is taken back",
							change("PROFILE_URL", "https://example.org", "\"javascript:alert(1)\"")),
					Map.entry("two lines for an address of an import",
							change("EMAIL", "a@example.org\\r\\nBcc: b@example.org", "null")),
					Map.entry("too long a name of an import", change("NAME", "x".repeat(201), "null")),
					Map.entry("a field that nobody has", change("PASSWORD", "x", "null")),
					Map.entry("a column that means nothing",
							file("\"import_columns\": [{\"fingerprint\": \"\\\\x00\", \"meanings\": [\"NAME\", \"X\"], "
									+ "\"first_row_names\": true, \"saved_on\": \"2026-11-24\"}]")),
					Map.entry("an unknown reason", refusedOf("message_aside", "\"reason\": \"X\"")),
					Map.entry("a handbill that is none", refusedOf("edition", "\"content\": \"{\\\"words\\\": 1}\"")),
					Map.entry("an empty handbill", refusedOf("edition", "\"content\": \"{}\"")),
					Map.entry("keys that are maybe", GOOD.replace("\"US\"", "\"US\", \"single_keys\": \"maybe\"")),
					Map.entry("no format", GOOD.replace("askwell-account", "other")),
					Map.entry("a newer version", GOOD.replace("\"version\": 1,", "\"version\": 2,")),
					Map.entry("a newer schema", GOOD.replace("\"schema\": 31", "\"schema\": 100000")),
					Map.entry("tables first", "{\"tables\": {}, \"format\": \"askwell-account\", \"version\": 1}"),
					Map.entry("tables twice", GOOD.replace("\"tables\"", "\"tables\": {}, \"tables\"")),
					Map.entry("an end too early", GOOD.substring(0, GOOD.length() - 3)), Map.entry("nothing", "{}"),
					Map.entry("a list", "[]"), Map.entry("a text", "Hello"),
					Map.entry("deep nesting", with("\"notes\": " + "[".repeat(5000) + "]".repeat(5000))))
			.entrySet()
			.stream()
			.map((one) -> DynamicTest.dynamicTest(one.getKey(),
					() -> refuses("Nothing was|no export of Askwell|nothing was", one.getValue())));
	}

	@Test
	void acceptsAFileWithoutWhatCameLater() {
		assertThat(this.maya.bringBack(GOOD.replace("\"schema\": 31", "\"schema\": 3"))).hasRedirectedUrl("/export");
		assertThat(this.maya.bringBack(new byte[0])).hasStatus(422);
	}

	@Test
	void sendsNothingAndOpensNothing() {
		assertThat(this.maya.bringBack(GOOD)).hasRedirectedUrl("/export");
		for (String table : List.of("outbox_mail", "handbill_share", "calendar_feed", "change", "known_device")) {
			assertThat(this.maya.count(table)).as(table).isZero();
		}
	}

	private void refuses(String words, String file) {
		assertThat(this.maya.bringBack(file)).hasStatus(422).bodyText().containsPattern(words);
		assertThat(this.maya.rows().values()).allMatch(List::isEmpty);
	}

	private static String with(String field) {
		return file("\"contact\": [" + PERSON.substring(0, PERSON.length() - 1) + ", " + field + "}]");
	}

	private static String instead(String of, String other) {
		return file("\"contact\": [" + PERSON.replace(of, other) + "]");
	}

	/** A row that was imported, and what that wrote. */
	private static String change(String field, String after, String before) {
		return IMPORTED.formatted(field, before, after);
	}

	/** Nothing else is wrong with it before the rows are written. */
	private static String refusedOf(String table, String field) {
		return file("\"" + table + "\": [{" + field + "}]");
	}

	private static String file(String tables) {
		return """
				{"format": "askwell-account", "version": 1, "schema": 31, "exportedAt": "2026-11-24T14:00:00Z",
				 "account": {"name": "Eve", "email": "eve@example.org"},
				 "settings": {"zone": "America/New_York", "region": "US"},
				 "tables": {""" + tables + "}}";
	}

}
