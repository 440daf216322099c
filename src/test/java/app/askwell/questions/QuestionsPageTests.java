package app.askwell.questions;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class QuestionsPageTests {

	private static final String OWN = "Who has to say yes first, the doctor or the buyer?";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private QuestionBank bank;

	private Seeker maya;

	private Visit visit;

	@BeforeEach
	void openAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
	}

	@Test
	@DisplayName("M1: has questions for each theme, and none of them asks for a job")
	void hasQuestionsForEachTheme() {
		List<BankShelf> shelves = all();
		assertThat(shelves).extracting(BankShelf::theme).containsExactly(Theme.values());
		assertThat(shelves).filteredOn((shelf) -> shelf.theme() != Theme.OTHER)
			.allSatisfy((shelf) -> assertThat(shelf.questions()).hasSize(3));
		assertThat(shelves).flatExtracting(BankShelf::questions)
			.extracting(BankedQuestion::question)
			.doesNotHaveDuplicates()
			.allSatisfy((question) -> assertThat(GoodQuestion.check(question, "question")).isEmpty());
		assertThat(this.visit.words("/questions")).contains("The field", "Whom else to talk to", "Add your own")
			.doesNotContain("??", "Other questions of yours yours");
	}

	@Test
	@DisplayName("M1: keeps an own question under its theme")
	void keepsAnOwnQuestion() {
		assertThat(add("PATH", OWN)).hasRedirectedUrl("/questions");
		assertThat(all()).filteredOn((shelf) -> shelf.theme() == Theme.PATH)
			.singleElement()
			.satisfies((shelf) -> assertThat(shelf.questions().get(0)).returns(OWN, BankedQuestion::question)
				.returns(true, BankedQuestion::own));
		assertThat(this.visit.page("/questions")).contains(OWN, "/questions/" + id() + "/edit");
	}

	@Test
	@DisplayName("A2: refuses a question that begs for a job")
	void refusesAQuestionThatBegsForAJob() {
		assertThat(add("FIELD", "Do you have any openings?")).hasStatus(422)
			.bodyText()
			.contains("Do you have any openings?", "href=\"#question\"");
		assertThat(this.everything.count("own_question", this.maya)).isZero();
	}

	@Test
	@DisplayName("F3: refuses a question of someone who is open to anything")
	void refusesAQuestionOfSomeoneWhoIsOpenToAnything() {
		assertThat(add("FIELD", "I am open to anything, what would suit me?")).hasStatus(422)
			.bodyText()
			.contains("leaves all the thinking");
	}

	@Test
	void refusesAnEmptyOneAndOneThatIsThereAlready() {
		assertThat(add("FIELD", "?!")).hasStatus(422).bodyText().contains("Please type a question");
		add("PATH", OWN);
		assertThat(add("FIELD", OWN.toUpperCase(Locale.ROOT))).hasStatus(422)
			.bodyText()
			.contains("in your bank already");
		assertThat(add("FIELD", "How did you get into this field")).hasStatus(422)
			.bodyText()
			.contains("in your bank already");
		assertThat(this.everything.count("own_question", this.maya)).isOne();
	}

	@Test
	void takesNoMoreThanOneCanChooseFrom() {
		this.everything
			.sql("""
					insert into own_question (account_id, id, theme, question, question_key, added_on, version)
					select ?, gen_random_uuid(), 'FIELD', 'Question ' || n, 'question ' || n, '2026-11-01', 0 from generate_series(1, 60) n
					""")
			.param(this.maya.account().value())
			.update();
		assertThat(add("FIELD", OWN)).hasStatus(422).bodyText().contains("There are 60 questions of yours");
	}

	@Test
	void changesAQuestion() {
		add("PATH", OWN);
		String path = "/questions/" + id();
		assertThat(this.visit.page(path + "/edit")).contains(OWN, "value=\"PATH\" selected");
		assertThat(this.visit.post(path, "theme", "FIELD", "question", "Are you hiring?", "version", "0"))
			.hasStatus(422);
		assertThat(this.visit.post(path, "theme", "FIELD", "question", "Who says yes first?", "version", "0"))
			.hasRedirectedUrl("/questions");
		assertThat(this.visit.post(path, "theme", "FIELD", "question", OWN, "version", "0")).hasStatus(409);
		assertThat(this.visit.words("/questions")).contains("Who says yes first?").doesNotContain(OWN);
	}

	@Test
	void removesAQuestionToTheBin() {
		add("PATH", OWN);
		assertThat(this.visit.post("/questions/" + id() + "/removal")).hasRedirectedUrl("/questions");
		assertThat(this.visit.words("/bin")).contains("Removed a question: " + OWN);
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(this.visit.words("/questions")).contains(OWN);
	}

	@Test
	void isForItsOwnerAlone() {
		add("PATH", OWN);
		UUID id = id();
		Visit otto = new Visit(this.mvc, this.seekers.open());
		assertThat(otto.get("/questions/" + id + "/edit")).hasStatus(404);
		assertThat(otto.post("/questions/" + id, "question", "Mine?", "version", "0")).hasStatus(404);
		assertThat(otto.words("/questions")).doesNotContain(OWN);
	}

	private List<BankShelf> all() {
		return this.maya.does(() -> this.bank.all(this.maya.account(), Locale.US));
	}

	private MvcTestResult add(String theme, String question) {
		return this.visit.post("/questions", "theme", theme, "question", question);
	}

	private UUID id() {
		return this.everything.sql("select id from own_question where account_id = ?")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
	}

}
