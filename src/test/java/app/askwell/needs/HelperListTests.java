package app.askwell.needs;

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

@AskwellTest
class HelperListTests {

	@Autowired
	private HelperList helpers;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MockMvcTester mvc;

	private Seeker maya;

	@BeforeEach
	void fillAnAccount() {
		this.maya = this.seekers.open();
		Cast.join(this.everything, this.maya);
	}

	@Test
	@DisplayName("N2: whose work the need touches comes first, before those who are only near the industry")
	void ranksByTouchFirst() {
		assertThat(names("How regulatory reviews slow a launch")).startsWith("Ruth Okafor");
		assertThat(names("How Kestrel Cardio plans its products")).startsWith("Lena Marsh");
		assertThat(names("What Joan Berger’s guests talk about")).startsWith("Joan Berger");
		assertThat(names("How mentoring circles begin")).startsWith("Priya Nair");
	}

	@Test
	@DisplayName("N2: each reason is in words, and says whether it is known or assumed")
	void tellsTheReasons() {
		Helper ruth = helper("How Orsund passes its regulatory review", "Ruth Okafor");
		assertThat(ruth.known()).extracting(Why::code)
			.containsExactly("help.COMPANY", "help.JOB", "help.REACH.INFLUENCES", "help.STAGE.MET", "help.EVEN");
		assertThat(ruth.assumed()).extracting(Why::code).containsExactly("help.FITTING_COMPANY");
		run("update contact set industry = 'Medical devices', industry_key = 'medical devices' where account_id = ?");
		assertThat(helper("How Orsund passes its review", "Ruth Okafor").known()).extracting(Why::code)
			.contains("help.INDUSTRY");
		assertThat(helper("How Orsund passes its review", "Ruth Okafor").assumed()).isEmpty();
	}

	@Test
	@DisplayName("N2: an industry that stands with the company alone is assumed of the person")
	void assumesTheIndustryOfTheCompany() {
		run("update target_company set industry = 'Medical devices', industry_key = 'medical devices' where account_id = ?");
		assertThat(helper("How Orsund plans", "Ruth Okafor").assumed()).extracting(Why::code)
			.containsExactly("help.LISTED_INDUSTRY");
		run("update target_company set industry = 'Logistics', industry_key = 'logistics' where account_id = ?");
		assertThat(helper("How Orsund plans", "Ruth Okafor").assumed()).isEmpty();
	}

	@Test
	@DisplayName("N2: someone who got too little back stands last and is offered something first")
	void putsTheOneSidedLast() {
		assertThat(names("How Axle Health builds a launch team")).endsWith("Sam Ortiz");
		Helper sam = helper("How Axle Health builds a launch team", "Sam Ortiz");
		assertThat(sam.isOneSided()).isTrue();
		assertThat(sam.known()).extracting(Why::code).contains("help.COMPANY", "help.TWO_AHEAD");
	}

	@Test
	@DisplayName("N2: someone with four things open stands last and is not asked for more")
	void putsTheBusyLast() {
		for (int i = 0; i < 4; i++) {
			run("""
					insert into give (account_id, id, contact_id, kind, what, offered_on, version)
					select account_id, gen_random_uuid(), id, 'STANDING_OFFER', 'A hand', '2026-11-20', 0 from contact
					 where account_id = ? and name = 'Lena Marsh'
					""");
		}
		assertThat(names("How Kestrel Cardio plans its products")).endsWith("Lena Marsh", "Sam Ortiz");
		assertThat(helper("How Kestrel Cardio plans its products", "Lena Marsh").isFull()).isTrue();
	}

	@Test
	@DisplayName("N2: among equals trust and balance decide")
	void ranksByTrust() {
		run("update contact set reach = 'NONE', job_title = 'Analyst' where account_id = ?");
		assertThat(names("How analysts read a market")).containsSubsequence("Priya Nair", "Lena Marsh", "Tom Alvarez");
	}

	@Test
	@DisplayName("N2: proposes ten at most, and nobody who has nothing to do with it")
	void proposesFew() {
		run("""
				insert into contact (account_id, id, name, name_key, reach, added_on, version)
				select id, gen_random_uuid(), 'Stranger', 'stranger', 'NONE', '2026-11-01', 0 from account where id = ?
				""");
		assertThat(names("How hospitals buy")).isNotEmpty().doesNotContain("Stranger");
		run("""
				insert into contact (account_id, id, name, name_key, reach, job_title, added_on, version)
				select id, gen_random_uuid(), 'Buyer ' || n, 'buyer ' || n, 'NONE', 'Hospital buyer', '2026-11-01', 0
				  from account, generate_series(1, 12) n where id = ?
				""");
		assertThat(names("How a hospital buys")).hasSize(10).allMatch((name) -> name.startsWith("Buyer"));
	}

	@Test
	@DisplayName("N2: the page shows them with their reasons and leads to the ask")
	void showsThem() {
		Visit visit = new Visit(this.mvc, this.maya);
		String path = String
			.valueOf(visit
				.post("/needs", "what", "How Axle Health and Orsund pass a regulatory review", "why", "To plan for it",
						"neededBy", "2026-12-01")
				.getResponse()
				.getRedirectedUrl());
		assertThat(visit.words(path))
			.contains("Their work touches it: Regulatory Affairs Lead.", "Has a say in hiring.", "You have met.",
					"assumed: In your industry, as Orsund is on your list and seems to fit.",
					"They did 2 favors more than they got. Offer something first, then ask.")
			.doesNotContain("??", "help.");
		assertThat(visit.page(path)).contains("/asks/new?need=" + path.replace("/needs/", ""), "/gives/new");
	}

	@Test
	@DisplayName("N2: the places and the industry of the focus touch nobody: everybody is from there")
	void leavesOutWhatTheFocusSays() {
		run("update focus set places = '{Greater Boston,Providence}' where account_id = ?");
		assertThat(helper("What medical devices cost in Boston", "Joan Berger").learned()).isNull();
		assertThat(helper("Where Bostonians train for a marathon", "Joan Berger").learned())
			.contains("Boston Marathon");
	}

	@Test
	void readsOddNeedsWithoutFault() {
		assertThat(names("“''\" & | ! <-> :* (or) not -who \\")).isNotNull();
		assertThat(names("wie was wer")).isNotNull();
	}

	private List<String> names(String need) {
		return of(need).stream().map(Helper::name).toList();
	}

	private Helper helper(String need, String name) {
		return of(need).stream().filter((one) -> one.name().equals(name)).findFirst().orElseThrow();
	}

	private List<Helper> of(String need) {
		return this.maya.does(() -> this.helpers.of(this.maya.account(), need));
	}

	private void run(String sql) {
		UUID account = this.maya.account().value();
		this.everything.sql(sql).param(account).update();
	}

}
