package app.askwell.network;

import java.util.UUID;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class NetworkPageTests {

	private static final Pattern NODE = Pattern.compile("<a class=\"node ");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Visit visit;

	private Cast cast;

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
		this.cast = Cast.join(this.everything, this.maya);
	}

	@Test
	void tellsTheSameInThePictureAndInTheList() {
		String page = this.visit.page("/network");
		assertThat(nodes(page)).isEqualTo(7);
		assertThat(page).doesNotContain("??")
			.contains("Priya Nair, Halden Medical. Introduced by Dan Kowalski; you gave more.",
					"Sam Ortiz, Axle Health. Came through nobody; they gave more.", "class=\"node GAVE \"",
					"Halden Medical: you know one person there", "NorthValve: you know nobody there yet",
					"class=\"tie INTRODUCED\"", "class=\"tie WORKS\"");
		assertThat(this.visit.words("/network")).contains("most of them through Dan Kowalski (1).",
				"You know someone at 6 of 12 target companies.",
				"Led you to one person, and nothing has gone back yet.");
	}

	@Test
	void showsWhoseNameCameFromAMeeting() {
		this.everything.sql("""
				insert into meeting_new_name (account_id, meeting_id, contact_id)
				select :a, :m, id from contact where account_id = :a and name in ('Tom Alvarez', 'Priya Nair')
				""").param("a", this.maya.account().value()).param("m", this.cast.meeting("Joan Berger")).update();
		String page = this.visit.page("/network");
		assertThat(page).contains("Tom Alvarez, Corvane. Named by Joan Berger in a meeting", "class=\"tie NAMED\"",
				"Priya Nair, Halden Medical. Introduced by Dan Kowalski", "named them in a meeting");
	}

	@Test
	void leavesCompaniesOffTheFocusOutOfThePictureAndMarksThemInTheList() {
		this.everything.sql("update target_company set ownership = 'PUBLIC' where account_id = :a and name = 'Corvane'")
			.param("a", this.maya.account().value())
			.update();
		String page = this.visit.page("/network");
		assertThat(page).doesNotContain("Corvane: you know").contains("off focus");
	}

	@Test
	void narrowsItDownToACompanyAPersonAndTheirSurroundings() {
		assertThat(nodes(this.visit.page("/network?at=" + this.cast.target("Halden Medical")))).isEqualTo(2);
		assertThat(nodes(this.visit.page("/network?show=INTRODUCED"))).isEqualTo(2);
		assertThat(nodes(this.visit.page("/network?show=EXCHANGED"))).isEqualTo(6);
		assertThat(nodes(this.visit.page("/network?who=ruth&steps=1"))).isOne();
		assertThat(nodes(this.visit.page("/network?around=" + this.cast.person("Priya Nair") + "&steps=2")))
			.isEqualTo(2);
		String found = this.visit.page("/network?who=priya");
		assertThat(found).contains("class=\"node GAVE found\"", "<tr class=\"found\"",
				"value=\"Priya Nair, Director of Marketing, Halden Medical\"");
		assertThat(nodes(found)).isEqualTo(7);
		assertThat(this.visit.words("/network?who=nobody like that")).contains("Nobody here is called");
	}

	@Test
	void findsNeitherPeopleNorCompaniesOfOthers() {
		Seeker other = this.seekers.open();
		Cast theirs = Cast.join(this.everything, other);
		assertThat(this.visit.get("/network?around=" + theirs.person("Priya Nair"))).hasStatus(404);
		assertThat(this.visit.get("/network?at=" + theirs.target("Corvane"))).hasStatus(404);
		assertThat(this.visit.get("/network?at=" + UUID.randomUUID())).hasStatus(404);
		assertThat(this.visit.get("/network?around=nobody")).hasStatus(404);
		assertThat(this.visit.get("/network?show=x&steps=9&size=x&page=x")).hasStatusOk();
	}

	@Test
	void showsHowToBeginWhileNobodyIsThere() {
		this.visit = new Visit(this.mvc, this.seekers.open());
		assertThat(this.visit.words("/network")).contains("Nobody is in the picture yet", "Add the first person");
	}

	@Test
	void staysLightAndReadableWithTwoThousandPeople() {
		this.everything
			.sql("""
					insert into contact (account_id, id, name, name_key, company, company_key, reach, introducer_id, added_on, version)
					select :a, gen_random_uuid(), 'Person ' || n, 'person ' || n, 'Corvane', case when n % 3 = 0 then 'corvane' end,
					       'NONE', case when n % 5 = 0 then :dan end, '2026-11-01', 0 from generate_series(1, 2000) n
					""")
			.param("a", this.maya.account().value())
			.param("dan", this.cast.person("Dan Kowalski"))
			.update();
		String page = this.visit.page("/network");
		assertThat(nodes(page)).isEqualTo(Drawn.MOST);
		assertThat(page.length()).isLessThan(500_000);
		assertThat(page).contains("1,607 more people are in the list alone", " +");
		assertThat(this.visit.words("/network?page=41")).contains("Page 41");
		assertThat(this.visit.words("/network?who=Person 1999")).contains("Person 1999");
	}

	private static long nodes(String page) {
		return NODE.matcher(page).results().count();
	}

}
