package app.askwell.coach;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.Visit;
import app.askwell.web.Notice;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static app.askwell.coach.GuestTests.body;
import static org.assertj.core.api.Assertions.assertThat;

/** Inviting coaches, and hearing from them. */
class CoachesTests extends LookingAlong {

	@Test
	void keepsWhatIsTypedBesideWhatIsWrongWithIt() {
		MvcTestResult answer = this.visit.post(PLACE, "name", "", "email", "ruth at home", "parts", "FOCUS", "until",
				"2 Feb 2029", "password", "short");
		assertThat(answer).hasStatus(422);
		assertThat(body(answer))
			.contains("Say what your coach is called", "ruth at home", "2 Feb 2029",
					"aria-describedby=\"parts-focus\" checked", "at least 8 characters")
			.contains("does not read as an e-mail address", "Choose a last day")
			.doesNotContain("value=\"short\"");
		assertThat(texts("select name from coach_share where account_id = ?")).isEmpty();
	}

	@Test
	void showsALinkOnceAndThenNeverAgain() {
		MvcTestResult made = this.visit.post(PLACE, form("31 Jan 2027", ""));
		String link = link(made);
		assertThat(this.visit.page(PLACE + "/" + coach())).doesNotContain(link);
	}

	@Test
	void takesTenCoachesAndNotAnEleventh() {
		for (int i = 0; i < Coaching.MOST; i++) {
			assertThat(this.visit.post(PLACE, form("31 Jan 2027", ""))).hasStatus(302);
		}
		assertThat(this.visit.post(PLACE, form("31 Jan 2027", ""))).hasStatus(422)
			.bodyText()
			.contains("You have 10 coaches already");
	}

	@Test
	void aCommentIsOnTodayUntilItIsRead() {
		String link = invite("FOCUS");
		assertThat(write(link, "focus", "One title less.")).hasStatus(302).hasRedirectedUrl(link + "/focus?said");
		assertThat(this.visit.words("/")).contains("From your coach", "Ruth Adler · Focus One title less.");
		assertThat(this.visit.words(PLACE)).contains("1 new comment");
		this.visit.post(PLACE + "/comments/" + comment() + "/reading");
		assertThat(this.visit.words("/")).doesNotContain("From your coach");
		assertThat(this.visit.words(PLACE + "/" + coach())).contains("One title less.");
		assertThat(body(look(link + "/focus"))).contains("One title less.");
	}

	@Test
	void theSameCommentSentTwiceIsOne() {
		String link = invite("FOCUS");
		write(link, "", "Narrower");
		assertThat(write(link, "", "Narrower")).hasStatus(302).hasRedirectedUrl(link + "?said");
		assertThat(texts("select text from coach_comment where account_id = ?")).containsExactly("Narrower");
	}

	@Test
	void tooLongAndEmptyCommentsComeBackAsTyped() {
		String link = invite("FOCUS");
		assertThat(write(link, "focus", "x".repeat(2001))).hasStatus(422).bodyText().contains("x".repeat(2001));
		assertThat(write(link, "focus", " ")).hasStatus(422).bodyText().contains("Write a word or two first");
		assertThat(write(link, "pitch", "Not mine to see")).hasStatus(404);
		assertThat(texts("select text from coach_comment where account_id = ?")).isEmpty();
	}

	@Test
	void thereAreOnlySoManyCommentsADay() {
		String link = invite("FOCUS");
		for (int i = 0; i < CoachCommenting.MOST_A_DAY; i++) {
			assertThat(write(link, "", "Thought " + i)).hasStatus(302);
		}
		assertThat(write(link, "", "One more")).hasStatus(422).bodyText().contains("20 comments today", "One more");
		this.clock.advance(Duration.ofDays(1));
		assertThat(write(link, "", "One more")).hasStatus(302);
	}

	@Test
	void anAnswerIsThereForTheCoachAndNobodyElse() {
		String link = invite("FOCUS");
		write(link, "", "Narrower");
		String other = invite();
		assertThat(this.visit.post(PLACE + "/comments/" + comment() + "/answer", "text", "I will.", "version", "0"))
			.hasStatus(302);
		assertThat(body(look(link))).contains("Maya Torres answered", "I will.");
		assertThat(body(look(other))).doesNotContain("Narrower", "I will.");
		assertThat(this.visit.words("/")).doesNotContain("From your coach");
	}

	@Test
	void whatIsRemovedIsGoneForTheCoachAndComesBack() {
		String link = invite("FOCUS");
		write(link, "", "Narrower");
		MvcTestResult removed = this.visit.post(PLACE + "/comments/" + comment() + "/removal");
		assertThat(body(look(link))).doesNotContain("Narrower");
		this.visit.post(undo(removed));
		assertThat(body(look(link))).contains("Narrower");
		look(link + "/focus");
		MvcTestResult gone = this.visit.post(PLACE + "/" + coach() + "/removal");
		assertThat(look(link)).hasStatus(404);
		assertThat(texts("select text from coach_comment where account_id = ?")).isEmpty();
		this.visit.post(undo(gone));
		assertThat(body(look(link))).contains("Narrower");
		assertThat(texts("select parts::text from coach_view where account_id = ?")).containsExactly("{FOCUS}");
	}

	@Test
	void whatACoachSeesCanBeTakenBackUntilTheirLinkChanges() {
		String link = invite("FOCUS");
		this.visit.post(PLACE + "/" + coach(), with(form("31 Jan 2027", ""), "parts", "PEOPLE", "version", "0"));
		MvcTestResult changed = this.visit.post(PLACE + "/" + coach(), with(form("31 Jan 2027", ""), "version", "1"));
		assertThat(look(link + "/people")).hasStatus(404);
		assertThat(this.visit.words("/bin")).contains("Changed what a coach sees: Ruth Adler");
		this.visit.post(undo(changed));
		assertThat(look(link + "/people")).hasStatusOk();
		MvcTestResult again = this.visit.post(PLACE + "/" + coach(), with(form("31 Jan 2027", ""), "version", "3"));
		this.visit.post(PLACE + "/" + coach() + "/revocation");
		assertThat(this.visit.post(undo(again))).as("a stopped link stays stopped").hasStatus(422);
		assertThat(look(link)).hasStatus(410);
	}

	private static String[] with(String[] form, String... more) {
		return Stream.concat(Stream.of(form), Stream.of(more)).toArray(String[]::new);
	}

	@Test
	void tellsWhomASignMeans() {
		String link = invite("PEOPLE");
		String sign = this.everything.sql("select coach_code(?, ?)")
			.params(coach(), this.cast.person("Tom Alvarez"))
			.query(String.class)
			.single();
		assertThat(body(look(link + "/people"))).contains(sign).doesNotContain("Tom Alvarez");
		write(link, "people", "Call " + sign + " first");
		assertThat(this.visit.words(PLACE + "/" + coach())).contains(sign + " is Tom Alvarez");
	}

	@Test
	void anotherAccountHasNoneOfThem() {
		invite("FOCUS");
		Visit otto = new Visit(this.mvc, this.seekers.open());
		UUID coach = coach();
		for (String path : List.of("", "/link", "/revocation", "/removal")) {
			assertThat(otto.post(PLACE + "/" + coach + path, form("31 Jan 2027", ""))).as(path).hasStatus(404);
		}
		assertThat(otto.get(PLACE + "/" + coach)).hasStatus(404);
	}

	private String undo(MvcTestResult removed) {
		return (removed.getMvcResult().getFlashMap().get("notice") instanceof Notice notice)
				? String.valueOf(notice.undo()) : "no notice";
	}

	private String comment() {
		return texts("select id::text from coach_comment where account_id = ?").get(0);
	}

}
