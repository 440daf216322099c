package app.askwell.needs;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClearNeedTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "any job", "Any job!", "any kind of help", "any good leads", "Anything in marketing",
			"anything", "Anyone who can help", "anyone useful", "whatever helps", "Something interesting",
			"someone else", "various contacts", "more contacts", "many introductions", "all the help I can get",
			"some advice", "Contacts, names, etc.", "leads and so on", "Open to ideas", "open for advice",
			"I’m flexible about it", "not sure yet", "tbd", "don't know yet", "General advice", "Help", "contacts",
			"Information", "interesting people", "new opportunities", "other leads", "Everything about marketing",
			"names, tips and more", "as many contacts as possible", "Any chance of a position", "whoever can help",
			"whatever it is" })
	@DisplayName("N1, F3: refuses a need that keeps options open")
	void refusesWhatKeepsOptionsOpen(String what) {
		assertThat(ClearNeed.what(what)).as(what).isPresent();
		assertThat(ClearNeed.why(what, "How hospitals choose a heart pump")).as(what).isPresent();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "a job", "A new job", "find a job", "Get a job soon", "my next role", "a better position",
			"Get hired", "to get hired by a device maker", "be employed again", "land a marketing job",
			"someone who will hire me", "A company that gives me a job", "get back to work soon", "Job", "an interview",
			"get an offer", "Do you have any openings?", "a job in marketing" })
	@DisplayName("N1, A2: refuses a need that is the job itself")
	void refusesTheJobItself(String what) {
		assertThat(ClearNeed.what(what)).map(Refusal::code).as(what).hasValue("refusal.need.vague.job");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "a bigger network", "Networking", "to network", "grow my network", "meet more people",
			"the right people", "a better professional network", "meet interesting people" })
	@DisplayName("N1: refuses a need that is all of networking")
	void refusesAllOfNetworking(String what) {
		assertThat(ClearNeed.what(what)).map(Refusal::code).as(what).isPresent();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "How hospitals in Boston choose a heart pump",
			"Someone at Corvane who has hired a marketer", "What all three launches had in common",
			"How many clinics a launch needs in its first year", "Who signs for marketing at Halden Medical",
			"Several numbers to put on my handbill", "An introduction to Tom Alvarez at Corvane",
			"Feedback on my two-minute profile from a hiring manager", "What a head of marketing earns in Boston",
			"Names of three recruiters who fill device roles", "How the job of a product manager differs from mine",
			"Which trade fairs device makers go to", "Learn to read a reimbursement code",
			"A sample launch budget of a small device maker", "Why Orsund changes its agency every year",
			"Whether a certificate in regulatory affairs is worth it",
			"Two people who moved from an agency to a device maker", "Someone who can explain hospital purchasing",
			"How interviews at Halden Medical are run", "Which numbers a hiring manager reads first",
			"A second pair of eyes on my launch plan", "Multiple sclerosis research groups in Boston",
			"Who leads product marketing at Axle Health", "What makes a good first ninety days in that role",
			"How open source helps medical software firms", "A mentor who has led a launch in Germany",
			"Practice for a panel interview", "How Priya got from agency to device maker",
			"Which job titles to look for", "What the FDA asks about cyber-security",
			"Jemand, der den Einkauf im Krankenhaus kennt" })
	@DisplayName("N1: lets a need pass that someone can answer")
	void letsClearNeedsPass(String what) {
		assertThat(ClearNeed.what(what)).as(what).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "My handbill should speak to whoever signs", "All my interviews ended at this question",
			"Three different people asked me about it", "So that I can prepare for the interview on Friday",
			"Because many device makers hire only once a product is cleared", "To decide whether to take the course",
			"It is what I would be asked first", "I want to hear how it really is before I apply" })
	@DisplayName("N1: takes a reason as people say it")
	void takesReasons(String why) {
		assertThat(ClearNeed.why(why, "How hospitals choose a heart pump")).as(why).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "'', why, 2026-12-01, refusal.need.what.none", "' . ', why, 2026-12-01, refusal.need.what.none",
			"what it is, '', 2026-12-01, refusal.need.why.none",
			"what it is, What it is., 2026-12-01, refusal.need.why.same", "what it is, why, , refusal.need.no-day",
			"what it is, why, 2026-11-23, refusal.need.day-past" })
	@DisplayName("N1: a need has what, why and a day to come")
	void needsAllThree(String what, String why, LocalDate day, String code) {
		assertThat(new NeedDraft(what, why, day).refusals(TODAY)).extracting(Refusal::code).containsExactly(code);
	}

	@Test
	@DisplayName("N1: says all that is missing at once, each beside its field")
	void saysEverythingAtOnce() {
		assertThat(new NeedDraft("any job", "", null).refusals(TODAY)).extracting(Refusal::field)
			.isEqualTo(List.of("what", "why", "neededBy"));
		assertThat(new NeedDraft("What it is", "Because", TODAY).refusals(TODAY)).isEmpty();
	}

	@Test
	void readsNoTextThatIsTooLong() {
		assertThat(ClearNeed.what("how ".repeat(60))).map(Refusal::code).hasValue("form.too-long");
		assertThat(ClearNeed.why("so ".repeat(400), "what")).map(Refusal::code).hasValue("form.too-long");
	}

}
