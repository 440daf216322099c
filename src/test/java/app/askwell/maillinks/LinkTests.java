package app.askwell.maillinks;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.Seeker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a link does, in each state of the thing it is about. */
class LinkTests extends WithALetter {

	@Test
	void lookingShowsWhoAndWhatAndDoesNothing() {
		String link = link(Purpose.DONE, "KEEP_MY_WORD");
		HttpResponse<String> page = this.reader.get(link);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(LetterReader.words(page))
			.contains("Keep your word to Ruth Okafor", "You promised: Send the FDA cyber-security guidance summary",
					"I have done it", "without signing in")
			.doesNotContain("Priya", "Dan Kowalski", "Joan");
		assertThat(this.reader.head(link).statusCode()).isEqualTo(200);
		assertThat(changes()).isZero();
		assertThat(closedAs(followUp("KEEP_MY_WORD"))).isEmpty();
	}

	@Test
	void doneKeepsAWord() {
		assertDone(link(Purpose.DONE, "KEEP_MY_WORD"), followUp("KEEP_MY_WORD"), "DONE");
		assertThat(value("select delivered_on::text from give where account_id = ? and due_on = '2026-11-25'",
				this.maya.account().value()))
			.isEqualTo("2026-11-24");
	}

	@Test
	void doneClosesALoop() {
		UUID loop = toldNothingYet();
		assertDone(link(Purpose.DONE, Subject.FOLLOW_UP, loop), loop, "DONE");
	}

	@Test
	void aStepThatConcernsNobodyIsDoneOrPutOffAsWell() {
		UUID step = step();
		assertThat(LetterReader.words(this.reader.get(link(Purpose.DONE, Subject.FOLLOW_UP, step))))
			.contains("Next step: Corvane", "Read their press releases", "I have done it");
		this.reader.press(link(Purpose.LATER, Subject.FOLLOW_UP, step));
		assertThat(snoozedUntil(step)).isEqualTo("2026-12-01");
		assertDone(link(Purpose.DONE, Subject.FOLLOW_UP, step), step, "DONE");
	}

	@Test
	void doneSaysThatAThankYouWentOutAsProposed() {
		UUID thanks = followUp("THANK_YOU");
		assertDone(link(Purpose.DONE, "THANK_YOU"), thanks, "SENT");
		assertThat(value("select draft from follow_up where id = ?", thanks)).contains("Tom Alvarez");
	}

	@Test
	void undoIsOfferedAndTakesItBackOnce() {
		UUID word = followUp("KEEP_MY_WORD");
		String undo = LetterReader.next(this.reader.press(link(Purpose.DONE, "KEEP_MY_WORD")));
		assertThat(LetterReader.words(this.reader.get(undo))).contains("Done, noted on Tue, Nov 24", "Undo");
		assertThat(closedAs(word)).isEqualTo("DONE");
		assertThat(LetterReader.next(this.reader.press(undo))).isEqualTo(undo);
		assertThat(closedAs(word)).isEmpty();
		HttpResponse<String> after = this.reader.get(undo);
		assertThat(LetterReader.words(after)).contains("Taken back. It is on your list again.");
		assertThat(after.body()).doesNotContain("<button");
	}

	@Test
	void anOldUndoTakesNothingBackThatWasDoneAnew() {
		String done = link(Purpose.DONE, "KEEP_MY_WORD");
		String undo = LetterReader.next(this.reader.press(done));
		Map<String, String> form = LetterReader.form(this.reader.get(undo).body());
		this.reader.press(undo);
		this.reader.press(done);
		assertThat(this.reader.post(undo, form).statusCode()).isEqualTo(302);
		form.remove("formKey");
		assertThat(this.reader.post(undo, form).statusCode()).isEqualTo(302);
		assertThat(closedAs(followUp("KEEP_MY_WORD"))).isEqualTo("DONE");
	}

	@Test
	void aWeekLaterPutsOffFromItsDay() {
		UUID word = followUp("KEEP_MY_WORD");
		String link = link(Purpose.LATER, "KEEP_MY_WORD");
		assertThat(LetterReader.words(this.reader.get(link))).contains("Put it off until Wed, Dec 2");
		String undo = LetterReader.next(this.reader.press(link));
		assertThat(snoozedUntil(word)).isEqualTo("2026-12-02");
		assertThat(LetterReader.words(this.reader.get(undo))).contains("It comes back on Wed, Dec 2", "Undo");
		HttpResponse<String> again = this.reader.get(link);
		assertThat(LetterReader.words(again)).contains("It comes back on Wed, Dec 2");
		assertThat(again.body()).doesNotContain("<button");
		this.reader.press(undo);
		assertThat(snoozedUntil(word)).isEmpty();
	}

	@Test
	void aWeekLaterCountsFromTodayForWhatIsLate() {
		UUID late = followUp("CHECK_BACK");
		this.reader.press(link(Purpose.LATER, "CHECK_BACK"));
		assertThat(snoozedUntil(late)).isEqualTo("2026-12-01");
	}

	@Test
	void whatWasPutOffCanStillBeDone() {
		this.reader.press(link(Purpose.LATER, "KEEP_MY_WORD"));
		assertDone(link(Purpose.DONE, "KEEP_MY_WORD"), followUp("KEEP_MY_WORD"), "DONE");
	}

	@Test
	void stayingInTouchIsNotedAndTakenBack() {
		String link = joan(Purpose.DONE);
		assertThat(LetterReader.words(this.reader.get(link))).contains("Stay in touch with Joan Berger",
				"I have been in touch");
		String undo = LetterReader.next(this.reader.press(link));
		assertThat(this.everything.count("touch", this.maya)).isEqualTo(1);
		assertThat(LetterReader.words(this.reader.get(link))).contains("You were last in touch on Tue, Nov 24");
		this.reader.press(undo);
		assertThat(this.everything.count("touch", this.maya)).isZero();
		assertThat(LetterReader.words(this.reader.get(link))).contains("I have been in touch");
	}

	@Test
	void stayingInTouchWaitsAWeek() {
		String undo = LetterReader.next(this.reader.press(joan(Purpose.LATER)));
		assertThat(value("select paused_until::text from stay_in_touch_pause where account_id = ?",
				this.maya.account().value()))
			.isEqualTo("2026-12-01");
		assertThat(this.reader.get(joan(Purpose.LATER)).body()).contains("comes back on").doesNotContain("<button");
		this.reader.press(undo);
		assertThat(this.everything.count("stay_in_touch_pause", this.maya)).isZero();
	}

	/** Also where it was put off until a day that is still to come. */
	@ParameterizedTest
	@EnumSource(value = Purpose.class, names = { "DONE", "LATER" })
	void nobodyStaysInTouchWithSomeoneUnknown(Purpose purpose) {
		String link = joan(purpose);
		this.reader.press(joan(Purpose.LATER));
		sql("update contact set anonymised_on = '2026-11-24' where id = ?", this.cast.person("Joan Berger"));
		HttpResponse<String> page = this.reader.get(link);
		assertThat(LetterReader.words(page)).contains("You were last in touch on").doesNotContain("comes back on");
		assertThat(page.body()).doesNotContain("<button");
		this.reader.press(link);
		assertThat(this.everything.count("touch", this.maya)).isZero();
		assertThat(this.everything.count("stay_in_touch_pause", this.maya)).isOne();
	}

	@Test
	void openLeadsToItsPlaceInTheApp() {
		assertThat(LetterReader.next(this.reader.get(link(Purpose.OPEN, "THANK_YOU"))))
			.isEqualTo("/follow-ups/" + followUp("THANK_YOU"));
		assertThat(LetterReader.next(this.reader.get(joan(Purpose.OPEN))))
			.isEqualTo("/people/" + this.cast.person("Joan Berger"));
		assertThat(LetterReader.next(this.reader.get("/follow-ups/" + followUp("THANK_YOU")))).endsWith("/sign-in");
		assertThat(this.reader.post(link(Purpose.OPEN, "THANK_YOU"), Map.of()).statusCode()).isEqualTo(302);
		assertThat(changes()).isZero();
	}

	@ParameterizedTest
	@EnumSource(value = Purpose.class, names = { "DONE", "LATER" })
	void whatIsDoneAlreadySaysSo(Purpose purpose) {
		this.reader.press(link(Purpose.DONE, "KEEP_MY_WORD"));
		this.clock.advance(java.time.Duration.ofDays(2));
		long before = changes();
		String link = link(purpose, "KEEP_MY_WORD");
		HttpResponse<String> page = this.reader.get(link);
		assertThat(LetterReader.words(page)).contains("Done, noted on Tue, Nov 24");
		assertThat(page.body()).doesNotContain("<button");
		assertThat(LetterReader.next(this.reader.press(link))).isEqualTo(link);
		assertThat(changes()).isEqualTo(before);
	}

	@ParameterizedTest
	@EnumSource(value = Purpose.class, names = { "DONE", "LATER", "UNDO" })
	void whatIsGoneSaysSo(Purpose purpose) {
		String link = link(purpose, "KEEP_MY_WORD");
		String joan = joan(purpose);
		sql("delete from contact where account_id = ?", this.maya.account().value());
		for (String one : List.of(link, joan)) {
			HttpResponse<String> page = this.reader.get(one);
			assertThat(page.statusCode()).isEqualTo(410);
			assertThat(page.body()).contains("This is no longer on your list", "Open Askwell");
			assertThat(this.reader.post(one, Map.of("seen", "0")).statusCode()).isEqualTo(410);
		}
	}

	@Test
	void aLinkOfAnAccountThatIsGoneSaysSo() {
		String link = link(Purpose.DONE, "KEEP_MY_WORD");
		sql("delete from account where id = ?", this.maya.account().value());
		assertThat(this.reader.get(link).statusCode()).isEqualTo(410);
	}

	@ParameterizedTest
	@EnumSource(value = Purpose.class, names = { "DONE", "LATER", "UNDO" })
	void nothingOfAnotherAccountIsReached(Purpose purpose) {
		UUID mayas = followUp("KEEP_MY_WORD");
		Seeker otto = this.seekers.open("Otto Brandt", java.time.ZoneId.of("Europe/Vienna"));
		String link = path(Link.to(purpose, Subject.FOLLOW_UP, otto.account(), mayas, this.clock.instant()));
		assertThat(this.reader.get(link).statusCode()).isEqualTo(410);
		assertThat(this.reader.post(link, Map.of("seen", "0")).statusCode()).isEqualTo(410);
		assertThat(closedAs(mayas)).isEmpty();
		assertThat(snoozedUntil(mayas)).isEmpty();
	}

	@Test
	void speaksTheLanguageOfItsAccountsRegion() {
		sql("update account set locale = 'en-GB' where id = ?", this.maya.account().value());
		assertThat(LetterReader.words(this.reader.get(link(Purpose.LATER, "KEEP_MY_WORD"), "Accept-Language", "en-US")))
			.contains("Put it off until Wed 2 Dec");
	}

	private void assertDone(String link, UUID followUp, String as) {
		HttpResponse<String> answer = this.reader.press(link);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(closedAs(followUp)).isEqualTo(as);
		assertThat(LetterReader.next(answer)).startsWith("/m/").isNotEqualTo(link);
	}

}
