package app.askwell.tags;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class TagsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private Seeker maya;

	private Cast cast;

	private Visit visit;

	@BeforeEach
	void fillAnAccount() {
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	void tagsSeveralPeopleAndShowsThemAlone() {
		tag("BayMedTech  fair", "Dan Kowalski", "Lena Marsh");
		assertThat(this.visit.words("/people/" + id("Dan Kowalski"))).contains("BayMedTech fair");
		String list = this.visit.words("/people?tag=baymedtech+FAIR");
		assertThat(list).contains("Dan Kowalski", "Lena Marsh", "BayMedTech fair (2)").doesNotContain("Priya Nair");
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(this.everything.count("contact_tag", this.maya)).isZero();
	}

	@Test
	void takesTwoSpellingsForOneTagAndKeepsTheFirst() {
		tag("Café Müller", "Dan Kowalski");
		tag("cafe muller", "Dan Kowalski", "Sam Ortiz");
		assertThat(this.everything.sql("select distinct tag from contact_tag where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.list()).containsExactly("Café Müller");
		assertThat(this.everything.count("contact_tag", this.maya)).isEqualTo(2);
	}

	@Test
	void takesATagAway() {
		tag("Fair", "Dan Kowalski", "Lena Marsh", "Sam Ortiz");
		assertThat(this.visit.post("/people/tags/removal", "ticked", id("Dan Kowalski"), "ticked", id("Lena Marsh"),
				"label", "FAIR"))
			.hasRedirectedUrl("/people");
		assertThat(this.everything.count("contact_tag", this.maya)).isOne();
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(this.everything.count("contact_tag", this.maya)).isEqualTo(3);
		String sam = "/people/" + id("Sam Ortiz");
		assertThat(this.visit.post(sam + "/tags/removal", "label", "Fair")).hasRedirectedUrl(sam);
		assertThat(this.visit.words(sam)).doesNotContain("Fair take away");
	}

	@Test
	void tagsOnePersonAndSuggestsWhatIsInUse() {
		String dan = "/people/" + id("Dan Kowalski");
		assertThat(this.visit.post(dan + "/tags", "label", "Spring fair")).hasRedirectedUrl(dan);
		assertThat(this.visit.get("/people/tags/suggestions?q=fa")).bodyText().isEqualTo("[\"Spring fair\"]");
		assertThat(this.visit.get("/people/tags/suggestions?q=%25")).bodyText().isEqualTo("[]");
		assertThat(new Visit(this.mvc, this.seekers.open()).get("/people/tags/suggestions?q=fa")).bodyText()
			.isEqualTo("[]");
	}

	@Test
	void refusesWhatIsNoTagAndKeepsItTyped() {
		String dan = "/people/" + id("Dan Kowalski");
		String long51 = "x".repeat(51);
		assertThat(this.visit.post(dan + "/tags", "label", long51)).hasStatus(422)
			.bodyText()
			.contains("50 letters at most", long51);
		assertThat(this.visit.post(dan + "/tags", "label", " \u00a0 ")).hasStatus(422);
		assertThat(this.visit.post("/people/tags", "ticked", id("Dan Kowalski"), "label", "")).hasStatus(422)
			.bodyText()
			.contains("Type a tag")
			.containsPattern("value=\"" + id("Dan Kowalski") + "\"[^>]* checked");
		assertThat(this.visit.post(dan + "/tags", "label", "x".repeat(50))).hasRedirectedUrl(dan);
	}

	@Test
	void takesTwentyOnAPersonAndTwoHundredInAll() {
		fill("Dan Kowalski", 1, 20);
		assertThat(this.visit.post("/people/" + id("Dan Kowalski") + "/tags", "label", "one more")).hasStatus(422)
			.bodyText()
			.contains("Dan Kowalski would have more than 20 tags");
		assertThat(this.visit.post("/people/" + id("Dan Kowalski") + "/tags", "label", "Tag 7")).as("has it already")
			.hasStatus(302);
		this.everything
			.sql("""
					insert into contact_tag (account_id, id, contact_id, tag_key, tag)
					select c.account_id, gen_random_uuid(), c.id, 'many ' || n, 'Many ' || n from contact c, generate_series(1, 180) n
					 where c.account_id = ? and c.name = 'Joan Berger'
					""")
			.param(this.maya.account().value())
			.update();
		assertThat(this.visit.post("/people/" + id("Sam Ortiz") + "/tags", "label", "one more")).hasStatus(422)
			.bodyText()
			.contains("more than 200 tags");
		assertThat(this.visit.post("/people/" + id("Sam Ortiz") + "/tags", "label", "Tag 7")).hasStatus(302);
	}

	@Test
	void oneOfTwoEntriesHasTheTagsOfBoth() {
		tag("Fair", "Dan Kowalski", "Lena Marsh");
		tag("Golf", "Lena Marsh");
		this.visit.post("/people/" + id("Dan Kowalski") + "/merge/" + id("Lena Marsh"));
		assertThat(this.everything.sql("select tag from contact_tag where account_id = ? and contact_id = ? order by 1")
			.params(this.maya.account().value(), this.cast.person(this.keptName()))
			.query(String.class)
			.list()).containsExactly("Fair", "Golf");
	}

	private String keptName() {
		return this.everything
			.sql("select c.name from contact c join merged_contact m on m.contact_id = c.id where c.account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

	private void fill(String name, int from, int to) {
		this.everything.sql("""
				insert into contact_tag (account_id, id, contact_id, tag_key, tag)
				select :a, gen_random_uuid(), :c, 'tag ' || n, 'Tag ' || n from generate_series(:from, :to) n
				""")
			.param("a", this.maya.account().value())
			.param("c", this.cast.person(name))
			.param("from", from)
			.param("to", to)
			.update();
	}

	private void tag(String label, String... names) {
		String[] form = new String[2 + 2 * names.length];
		form[0] = "label";
		form[1] = label;
		for (int i = 0; i < names.length; i++) {
			form[2 + 2 * i] = "ticked";
			form[3 + 2 * i] = id(names[i]);
		}
		assertThat(this.visit.post("/people/tags", form)).hasRedirectedUrl("/people");
	}

	private String id(String name) {
		return this.cast.person(name).toString();
	}

}
