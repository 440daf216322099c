package app.askwell.companies;

import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The target list crossed with the people. */
@AskwellTest
class DoorsTests {

	@Autowired
	private Doors doors;

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
	@DisplayName("T3: shows the warm doors first, then who could introduce, then those without a door")
	void theWarmDoorsComeFirst() {
		run("update promise set action = 'Introduce you to someone at Quillon' where action like 'Send the BayMedTech%'");
		List<Door> all = page().slice().items();
		assertThat(all).extracting(Door::kind)
			.containsExactly("THERE", "THERE", "THERE", "THERE", "THERE", "THERE", "THROUGH", "NONE", "NONE", "NONE",
					"NONE", "NONE");
		assertThat(all.get(0).name()).as("a supporter works there").isEqualTo("Axle Health");
		assertThat(all.get(5).name()).as("nobody spoken with yet").isEqualTo("Corvane");
		assertThat(all.get(6).introducers()).singleElement()
			.satisfies((one) -> assertThat(one.name()).isEqualTo("Dan Kowalski"))
			.satisfies((one) -> assertThat(one.reason()).isEqualTo("PROMISED"));
		assertThat(page().open()).isEqualTo(7);
	}

	@Test
	@DisplayName("T3: whoever introduced someone who works there could introduce again")
	void whoIntroducedSomeoneThereCouldIntroduce() {
		Door halden = door("Halden Medical");
		assertThat(halden.people()).extracting(Door.Person::name).containsExactly("Priya Nair");
		assertThat(halden.introducers())
			.extracting(Door.Introducer::name, Door.Introducer::reason, Door.Introducer::about)
			.containsExactly(tuple("Dan Kowalski", "KNOWS", "Priya Nair"));
	}

	@Test
	void knowsACompanyByItsNameWhateverItsLegalForm() {
		KnownThere there = new KnownThere(this.everything, this.maya);
		there.add("Ana Silva", "Quillon GmbH & Co. KG", "NONE", null);
		there.add("Bo Lind", "QUILLON, Inc.", "COULD_HIRE", null);
		Door quillon = door("Quillon");
		assertThat(quillon.people()).as("who could hire first")
			.extracting(Door.Person::name)
			.containsExactly("Bo Lind", "Ana Silva");
		assertThat(this.visit.words("/targets/doors")).contains("Bo Lind", "not spoken yet", "Plan a meeting");
	}

	@Test
	void proposesCompaniesOfSeveralPeopleWithTheirFit() {
		KnownThere there = new KnownThere(this.everything, this.maya);
		UUID one = there.add("Ana Silva", "Larkspur Robotics", "NONE", null);
		there.add("Bo Lind", "Larkspur Robotics, Inc.", "NONE", null);
		there.add("Cem Oz", "Alone Ltd", "NONE", null);
		assertThat(page().proposals()).singleElement()
			.satisfies((proposal) -> assertThat(proposal.people()).isEqualTo(2))
			.satisfies((proposal) -> assertThat(proposal.fit()).isEqualTo("UNKNOWN"));
		industry(one, "medical devices");
		assertThat(page().proposals().get(0).fit()).isEqualTo("FITS");
		industry(one, "robots");
		assertThat(page().proposals().get(0).fit()).isEqualTo("BESIDE");
		assertThat(this.visit.words("/targets/doors")).contains("Larkspur Robotics", "another industry")
			.doesNotContain("Alone Ltd");
		assertThat(this.visit.post("/targets", "name", "Larkspur Robotics", "priority", "2")).hasStatus(302);
		assertThat(page().proposals()).isEmpty();
	}

	@Test
	@DisplayName("T1: a proposal that is one too many off focus is refused")
	void aProposalKeepsTheLimit() {
		run("update target_company set industry = 'robots', industry_key = 'robots' where priority = 1 or name = 'Quillon'");
		assertThat(this.visit.post("/targets", "name", "Larkspur", "industry", "robots", "priority", "2"))
			.hasStatus(422)
			.bodyText()
			.contains("More would be a second search", "Larkspur");
	}

	@Test
	void showsNothingOfOthers() {
		Visit other = new Visit(this.mvc, this.seekers.open());
		assertThat(other.words("/targets/doors")).contains("Name ten companies").doesNotContain("Quillon");
		assertThat(this.visit.get("/targets/doors?page=2")).hasStatus(404);
	}

	private DoorPage page() {
		return this.maya.does(() -> this.doors.page(this.maya.account(), "1"));
	}

	private Door door(String name) {
		return page().slice().items().stream().filter((door) -> door.name().equals(name)).findFirst().orElseThrow();
	}

	private void industry(UUID person, String industry) {
		this.everything.sql("update contact set industry = :i, industry_key = :i where id = :p")
			.param("i", industry)
			.param("p", person)
			.update();
	}

	private void run(String sql) {
		this.everything.sql(sql.replace(" where ", " where account_id = ? and (") + ")")
			.param(this.maya.account().value())
			.update();
	}

}
