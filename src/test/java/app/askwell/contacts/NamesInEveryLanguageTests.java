package app.askwell.contacts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class NamesInEveryLanguageTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Autowired
	private People people;

	@Autowired
	private PeopleList list;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PlatformTransactionManager transactions;

	private Seeker maya;

	@BeforeEach
	void openAccount() {
		this.maya = this.seekers.open();
	}

	@ParameterizedTest
	@CsvSource({ "José Muñoz, jose", "José Muñoz, MUÑOZ", "Müller, muller", "Łódź, lodz", "Jana Groß, gross",
			"Jana Gross, groß", "Νίκος Παπαδάκης, νικος", "Νίκος Παπαδάκης, ΝΙΚΟΣ", "Алёна Соловьёва, соловьева",
			"أحمد علي, احمد", "מֹשֶׁה כהן, משה", "李小龙, 小龙", "さとう はな, はな", "김철수, 철수", "สมชาย แสงดี, แสง",
			"👩‍💻 Ana, 👩‍💻", "🦊, 🦊", "Nguyễn Thị Hạnh, hanh", "100% Design, 100%", "ＡＢＣ, abc" })
	void findsANameTheWayPeopleTypeIt(String name, String typed) {
		add(name, "Someone Else", "_ _");
		assertThat(found(typed)).containsExactly(name);
		assertThat(found(Normalizer.normalize(typed, Normalizer.Form.NFD))).containsExactly(name);
	}

	@Test
	void findsNobodyForSignsThatNobodyHas() {
		add("Ana", "Bob");
		assertThat(found("🦊")).isEmpty();
		assertThat(found("%")).isEmpty();
		assertThat(found("")).hasSize(2);
	}

	@Test
	void sortsAccentsWithTheirLettersAndScriptsOneAfterTheOther() {
		add("Zoë", "李小龙", "Émile", "Łucja", "אבי", "Łódź", "Юрий", "Lukas", "Ольга", "Eva", "Ωρίων", "Ólafur", "แก้ว",
				"ขวัญ", "กานต์");
		assertThat(found("")).containsExactly("Émile", "Eva", "Łódź", "Łucja", "Lukas", "Ólafur", "Zoë", "Ωρίων",
				"Ольга", "Юрий", "אבי", "กานต์", "แก้ว", "ขวัญ", "李小龙");
	}

	@ParameterizedTest
	@ValueSource(strings = { "José Muñoz", "Zoë", "김철수", "ガス", "Phạm Thị Bưởi" })
	void recognisesANameHoweverItsAccentsWereTyped(String name) {
		ContactId first = recognise(Normalizer.normalize(name, Normalizer.Form.NFC));
		assertThat(recognise(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(first);
	}

	@Test
	void tellsNamesOfSignsApart() {
		assertThat(recognise("🦊")).isNotEqualTo(recognise("🐻")).isEqualTo(recognise("🦊"));
	}

	@Test
	void keepsALongNameWhole() {
		String name = "𠮷".repeat(100) + "é".repeat(100);
		add(name);
		assertThat(found("é".repeat(100))).containsExactly(name);
	}

	@Test
	void searchesAndSortsTenThousandByAnIndex() {
		this.everything.sql("""
				insert into contact (account_id, id, name, name_key, reach, added_on, version)
				select ?, gen_random_uuid(), 'Person ' || n, 'person ' || n, 'NONE', '2026-11-24', 0
				  from generate_series(1, 10000) n
				""").param(this.maya.account().value()).update();
		this.everything.sql("analyze contact").update();
		List<String> plan = inTransaction(() -> {
			// This account is nearly all of the table here, and so hardly worth an index.
			this.jdbc.sql("set local enable_seqscan = off").update();
			return this.jdbc.sql("explain " + PeopleList.SUGGESTED)
				.params(this.maya.account().value(), "person 99%", "% person 99%", 7)
				.query(String.class)
				.list();
		});
		assertThat(String.join("\n", plan)).contains("using contact_name on contact",
				"Presorted Key: contact.name_key");
	}

	private void add(String... names) {
		for (String name : names) {
			this.maya.acts(() -> this.people.add(this.maya.account(), ContactDetails.of(name, null, null), TODAY));
		}
	}

	private ContactId recognise(String name) {
		return this.maya.does(() -> this.people.recognise(this.maya.account(), name, null, TODAY));
	}

	private List<String> found(String typed) {
		return this.maya.does(() -> this.list.page(this.maya.me(), PeopleQuery.of(typed, "", ""), "1"))
			.slice()
			.items()
			.stream()
			.map(PeoplePage.Line::name)
			.toList();
	}

	private List<String> inTransaction(Supplier<List<String>> work) {
		return this.maya.does(() -> new TransactionTemplate(this.transactions).execute((status) -> work.get()));
	}

}
