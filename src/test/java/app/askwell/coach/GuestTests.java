package app.askwell.coach;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What a coach sees, and what not. */
class GuestTests extends LookingAlong {

	/** Stands in everything that somebody wrote about people. */
	private static final String CANARY = "zeisig";

	@BeforeEach
	void write() {
		run("insert into pitch (account_id, id, introduction, impacts, written_on, version) values "
				+ "(?, gen_random_uuid(), 'First choice for hearts', '{}', '2026-11-03', 0)");
	}

	static Stream<CoachPart> sections() {
		return CoachPart.sections();
	}

	@ParameterizedTest
	@MethodSource("sections")
	void seesWhatIsTickedAndNothingElse(CoachPart ticked) {
		String link = invite(ticked.name());
		assertThat(look(link)).hasStatusOk().bodyText().contains("Maya", "Hello Ruth Adler");
		sections().forEach((part) -> {
			MvcTestResult page = look(link + "/" + part.path());
			assertThat(page).as("%s", part).hasStatus((part == ticked) ? 200 : 404);
			String menu = "href=\"" + link + "/" + part.path() + "\"";
			assertThat(body(look(link)).contains(menu)).as("%s", part).isEqualTo(part == ticked);
		});
		if (ticked != CoachPart.HANDBILL) {
			assertThat(look(link + "/handbill/handbill.pdf")).hasStatus(404);
		}
	}

	@ParameterizedTest
	@MethodSource("sections")
	void whatIsTickedNoLongerIsGoneAtOnce(CoachPart part) {
		String link = invite(part.name());
		assertThat(look(link + "/" + part.path())).hasStatusOk();
		this.visit.post(PLACE + "/" + coach(), "name", "Ruth Adler", "until", "31 Jan 2027", "version", "0");
		assertThat(look(link + "/" + part.path())).hasStatus(404).bodyText().contains("not shared with you");
		assertThat(look(link)).hasStatusOk().bodyText().contains("has not chosen anything");
	}

	@Test
	void nothingIsTickedToBeginWith() {
		assertThat(this.visit.page(PLACE + "/new")).contains("name=\"parts\"").doesNotContain("checked");
	}

	@Test
	void showsTheWordsOfFocusAndPitch() {
		String link = invite("FOCUS", "PITCH");
		assertThat(words(link + "/focus")).contains("Maya Torres is looking for VP Marketing");
		assertThat(words(link + "/pitch")).contains("First choice for hearts");
	}

	@Test
	void maskedPeopleHaveNoNameNoCompanyNoAddressNoWord() {
		plant();
		String link = invite("PROGRESS", "PEOPLE", "EXCHANGE", "FOCUS", "PITCH");
		for (String page : List.of("", "/progress", "/people", "/people?page=2", "/exchange", "/focus", "/pitch")) {
			assertThat(body(look(link + page))).as(page).doesNotContainIgnoringCase(CANARY);
		}
		assertThat(words(link + "/people")).contains("Someone at a target company", "could hire", "building");
		assertThat(words(link + "/exchange")).contains("Ask: Information", "Promise", "Give", "Someone");
	}

	@Test
	void namesShowOnceTheyAreTickedAndWordsDoNot() {
		plant();
		String link = invite("PEOPLE", "NAMES", "EXCHANGE");
		assertThat(body(look(link + "/people"))).contains(CANARY + " name", CANARY + " company", CANARY + " job")
			.doesNotContain(CANARY + " note", CANARY + " met", CANARY + "@");
		assertThat(body(look(link + "/exchange"))).contains(CANARY + " name").doesNotContain(CANARY + " word");
	}

	@Test
	void wordsShowOnceTheyAreTickedAndNamesDoNot() {
		plant();
		String link = invite("EXCHANGE", "WORDS");
		assertThat(body(look(link + "/exchange"))).contains(CANARY + " word")
			.doesNotContain(CANARY + " name", CANARY + " company", "Someone");
	}

	@ParameterizedTest
	@EnumSource(names = { "NAMES", "WORDS" })
	void whatBelongsToAnotherTickIsNotTickedAlone(CoachPart part) {
		MvcTestResult answer = this.visit.post(PLACE, form("31 Jan 2027", "", part.name()));
		assertThat(answer).hasStatus(422).bodyText().contains("Tick “", "Ruth Adler");
	}

	@Test
	void aSignMeansTheSamePersonEachTimeAndAnotherOneForAnotherCoach() {
		String first = body(look(invite("PEOPLE") + "/people"));
		this.visit.post(PLACE + "/" + coach() + "/revocation");
		String other = body(look(invite("PEOPLE") + "/people"));
		List<String> signs = signs(first);
		assertThat(signs).hasSizeGreaterThan(2).doesNotHaveDuplicates();
		assertThat(signs(other)).hasSameSizeAs(signs).doesNotContainAnyElementsOf(signs);
	}

	private static List<String> signs(String page) {
		return Pattern.compile("class=\"code\">([0-9A-F]{5})<")
			.matcher(page)
			.results()
			.map((found) -> found.group(1))
			.toList();
	}

	private void plant() {
		run("update contact set name = '%1$s name ' || left(id::text, 4), name_key = id::text, job_title = '%1$s job', "
				+ "company = case when company is not null then '%1$s company' end, email = '%1$s@example.org', "
				+ "phone = '%1$s phone', profile_url = 'https://%1$s.example', how_met = '%1$s met', notes = '%1$s note' "
				+ "where account_id = ?");
		run("update target_company set name = '%1$s company ' || priority, why = '%1$s', notes = '%1$s' where account_id = ?");
		run("update contact_fact set fact = '%1$s fact' where account_id = ?");
		run("update ask set subject = '%1$s word' where account_id = ?");
		run("update promise set action = '%1$s word' where account_id = ?");
		run("update give set what = '%1$s word' where account_id = ?");
		run("update touch set note = '%1$s word' where account_id = ?");
		run("update meeting set title = '%1$s', notes = '%1$s', learned = '%1$s', place = '%1$s' where account_id = ?");
	}

	private void run(String sql) {
		this.everything.sql(sql.formatted(CANARY)).param(this.maya.account().value()).update();
	}

	private String words(String path) {
		return body(look(path)).replaceAll("<[^>]+>", "").replaceAll("\\s+", " ");
	}

	static String body(MvcTestResult page) {
		return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
