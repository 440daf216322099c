package app.askwell.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import app.askwell.companies.CompanyName;
import app.askwell.shared.Ids;
import app.askwell.shared.Slice;
import app.askwell.shared.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is taken for the same person, and who is not. */
@AskwellTest
class DuplicatesTests {

	@Autowired
	private Duplicates duplicates;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private Seeker maya;

	private Visit visit;

	@BeforeEach
	void openAccount() {
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					name=Ana Silva; email=ana@x.org | name=A. S.; email=Ana@X.org | EMAIL
					name=Ana; profile=https://www.linkedin.com/in/ana-silva/ | name=Silva; profile=http://de.linkedin.com/in/Ana-Silva?trk=x | PROFILE
					name=Ana; phone=+49 170 1234567 | name=Silva; phone=0170/123 45 67 | PHONE
					name=Ana; phone=+49 (0) 170 1234567 | name=Silva; phone=0049 170 1234567 | PHONE
					name=Ana; phone=+1 617-555-0118 ext. 12 | name=Silva; phone=(617) 555 0118 | PHONE
					name=Ana; phone=(617) 555 0118 | name=Silva; phone=(857) 555 0118 | -
					name=Ana; phone=555 01 | name=Silva; phone=555 01 | -
					name=Zoe Müller | name=Mueller, Zoë | NAME
					name=José Muñoz | name=JOSE MUNOZ | NAME
					name=Dr. Eva Roth | name=Eva Roth | NAME
					name=Eva Roth; company=Acme | name=Roth Eva; company=Acme, Inc. | NAME_AND_COMPANY
					name=Priya Nair | name=P. Nair | MAYBE
					name=Priya Nair | name=Priya N. | MAYBE
					name=Priya Nair | name=Priya Kumari Nair | MAYBE
					name=Bob Smith | name=Robert Smith | MAYBE
					name=Bob Smith | name=Rita Smith | -
					name=Priya Nair | name=Q. Nair | -
					name=Ann Lee; company=Acme; profile=https://x.org/a | name=Ann Lee; company=Orsund; profile=https://x.org/b | -
					""")
	void givesTheReason(String one, String other, String reason) {
		add(one);
		add(other);
		List<List<String>> reasons = found().stream()
			.flatMap((group) -> group.others().stream())
			.map(PossiblySame.Other::reasons)
			.toList();
		assertThat(reasons).isEqualTo((reason != null) ? List.of(List.of(reason)) : List.of());
	}

	@Test
	void tellsAllReasonsTheSurestFirstAndTheSurestPeopleFirst() {
		add("name=Ann Lee");
		add("name=Ann B. Lee");
		add("name=Zoe Roth; email=z@x.org; company=Acme");
		add("name=Zoe Roth; email=z@x.org; company=Acme");
		assertThat(found()).extracting((group) -> group.others().get(0).reasons())
			.containsExactly(List.of("EMAIL", "NAME_AND_COMPANY"), List.of("MAYBE"));
	}

	@Test
	void showsEachEntryOnceWithTheOldestOfItsGroup() {
		add("name=Priya Nair; email=p@x.org");
		add("name=Nair Priya; phone=+1 617 555 0118");
		add("name=P. N.; phone=617 555 0118; email=p@x.org");
		assertThat(found()).singleElement()
			.satisfies((group) -> assertThat(group.others()).hasSize(2))
			.satisfies((group) -> assertThat(group.first().name()).isEqualTo("Priya Nair"));
		assertThat(this.visit.page("/people/duplicates")).contains("Make all of them one", "?also=", "Same e-mail");
	}

	@Test
	void saysWhomAnEntryResemblesWhereItIsNotTheFirst() {
		add("name=Priya Nair; company=Acme");
		add("name=Nair, Priya; company=Acme; email=p@x.org");
		add("name=Q. R.; email=p@x.org");
		assertThat(found()).singleElement()
			.satisfies((group) -> assertThat(group.others()).extracting(PossiblySame.Other::likeName)
				.containsExactly("Priya Nair", "Nair, Priya"));
		assertThat(this.visit.words("/people/duplicates")).contains("Same e-mail as Nair, Priya");
	}

	@Test
	void takesNoCompanyForAPerson() {
		for (String name : List.of("Ana", "Bo", "Cem", "Dee", "Eve")) {
			add("name=" + name + "; email=info@acme.org; phone=+1 617 555 0100");
		}
		assertThat(found()).isEmpty();
	}

	@Test
	void keepsTwoPeopleApartForGoodUntilItIsTakenBack() {
		String one = add("name=Ann Lee");
		String other = add("name=Lee Ann");
		assertThat(this.visit.words("/people")).contains("See whether anyone is on your list twice");
		assertThat(this.visit.post("/people/" + other + "/distinction/" + one)).hasRedirectedUrl("/people/duplicates");
		assertThat(found()).isEmpty();
		assertThat(this.visit.words("/people/duplicates")).contains("Nobody is on your list twice");
		assertThat(this.visit.words("/bin")).contains("Kept apart");
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(found()).hasSize(1);
	}

	@Test
	void keepsThemApartWhicheverEntryOneOfThemBecomes() {
		String one = add("name=Ann Lee");
		String other = add("name=Lee Ann");
		String third = add("name=Ann Lee; email=ann@x.org");
		this.visit.post("/people/" + one + "/distinction/" + other);
		assertThat(this.visit.post("/people/" + third + "/merge/" + one)).hasRedirectedUrl("/people/" + third);
		assertThat(found()).isEmpty();
	}

	@Test
	void comparesNobodyWithPeopleOfOthers() {
		add("name=Ann Lee");
		Seeker otto = this.seekers.open();
		String ottos = add(otto, "name=Ann Lee");
		assertThat(found()).isEmpty();
		String mine = add("name=Ann Lee");
		assertThat(this.visit.post("/people/" + mine + "/distinction/" + ottos)).hasStatus(404);
		assertThat(this.visit.post("/people/" + mine + "/distinction/" + mine)).hasStatus(404);
		assertThat(this.everything.count("two_people", this.maya)).isZero();
	}

	@Test
	void comparesManyNamesakesWithSixOfThemOverThreeSteps() {
		for (int i = 0; i < 30; i++) {
			add("name=Ann Lee");
		}
		assertThat(this.maya.does(() -> found(this.duplicates.page(this.maya.account(), "1")))).singleElement()
			.satisfies((group) -> assertThat(group.others()).hasSize(18))
			.satisfies((group) -> assertThat(group.isSeveral()).isFalse());
	}

	@Test
	void pagesWhatItFound() {
		for (int i = 0; i < 21; i++) {
			add("name=Person" + i + "; email=p" + i + "@x.org");
			add("name=Q; email=p" + i + "@x.org");
		}
		this.everything
			.sql("update contact set name = 'Q' || id, name_key = 'q' || id where account_id = ? and name = 'Q'")
			.param(this.maya.account().value())
			.update();
		Duplicates.Found first = this.maya.does(() -> this.duplicates.page(this.maya.account(), "1"));
		assertThat(first.total()).isEqualTo(21);
		assertThat(first.slice().items()).hasSize(20);
		assertThat(first.slice().more()).isTrue();
		assertThat(found(this.maya.does(() -> this.duplicates.page(this.maya.account(), "2")))).hasSize(1);
	}

	private List<PossiblySame> found() {
		return found(this.maya.does(() -> this.duplicates.page(this.maya.account(), "1")));
	}

	private static List<PossiblySame> found(Duplicates.Found found) {
		Slice<PossiblySame> slice = found.slice();
		return slice.items();
	}

	private String add(String known) {
		return add(this.maya, known);
	}

	private String add(Seeker seeker, String known) {
		Map<String, String> fields = new HashMap<>();
		for (String field : known.split(";")) {
			fields.put(field.split("=", 2)[0].strip(), field.split("=", 2)[1].strip());
		}
		return this.everything
			.sql("""
					insert into contact (account_id, id, name, name_key, company, company_key, email, phone, profile_url, reach, added_on, version)
					values (:a, :id, :n, :nk, :c, :ck, :e, :p, :u, 'NONE', '2026-11-01', 0) returning id::text
					""")
			.param("a", seeker.account().value())
			.param("id", Ids.next())
			.param("n", fields.get("name"))
			.param("nk", Words.nameKey(fields.getOrDefault("name", "")))
			.param("c", fields.get("company"))
			.param("ck", CompanyName.key(fields.get("company")))
			.param("e", fields.get("email"))
			.param("p", fields.get("phone"))
			.param("u", fields.get("profile"))
			.query(String.class)
			.single();
	}

}
