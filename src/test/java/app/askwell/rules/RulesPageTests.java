package app.askwell.rules;

import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.shared.Rule;
import app.askwell.shared.RuleInForce;
import app.askwell.shared.Rulebook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class RulesPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private List<Rulebook> rulebooks;

	@Test
	void tellsEachRuleThatHoldsOnce() {
		assertThat(this.rulebooks.stream().flatMap(Rulebook::rules).map(RuleInForce::rule))
			.containsExactlyInAnyOrderElementsOf(Upholders.rules());
	}

	@Test
	void hasWordsAndAReasonForEach() {
		String page = visit().page("/rules");
		assertThat(Upholders.rules()).map(Rule::name)
			.allSatisfy((number) -> assertThat(page).contains("id=\"" + number + "\""));
		assertThat(page).doesNotContain("??").doesNotContainPattern("[{]\\d");
	}

	@Test
	void takesTheFiguresFromTheCode() {
		assertThat(visit().words("/rules")).contains("At most 4 things are open with one person",
				"up to 3 titles, one industry, one company size or 2 that are neighbours",
				"after 30 days with someone you met, 45 while trust is building, 60 once there is trust");
	}

	@Test
	void isFoundInTheSettings() {
		assertThat(visit().page("/settings")).contains("href=\"/rules\"");
	}

	@Test
	void isLinkedWhereARuleSaidNo() {
		assertThat(visit().post("/focus", "industry", "anything")).hasStatus(422)
			.bodyText()
			.contains("href=\"/rules\" target=\"_blank\"");
	}

	@Test
	void isNotLinkedWhereNoRuleDid() {
		assertThat(visit().post("/settings/profile", "name", "")).hasStatus(422).bodyText().doesNotContain("/rules");
	}

	private Visit visit() {
		Seeker maya = this.seekers.open();
		return new Visit(this.mvc, maya);
	}

}
