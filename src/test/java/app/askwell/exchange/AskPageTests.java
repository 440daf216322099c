package app.askwell.exchange;

import java.util.ArrayList;
import java.util.List;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class AskPageTests extends WithPriya {

	@Test
	void showsWhomIsAskedAndTheBalance() {
		asked();
		give();
		assertThat(get(path("/asks/new"))).hasStatusOk()
			.bodyText()
			.contains("Ask Priya Nair", "You have given nothing yet and received nothing yet.",
					"One ask is still open.", "One offer of yours stands.")
			.doesNotContain("??");
	}

	@Test
	void savesAnAskAndLeadsToThePerson() {
		assertThat(ask(SUBJECT)).redirectedUrl().matches("/asks/[^/]+/note");
		assertThat(this.everything
			.sql("select subject || ' ' || needed_by || ' ' || asked_on from ask where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single()).isEqualTo(SUBJECT + " 2026-12-01 2026-11-24");
	}

	@Test
	@DisplayName("A2: refuses to ask for a job, with a rewrite, and keeps everything typed")
	void refusesToAskForAJob() {
		assertThat(ask("Do you know of any openings?")).hasStatus(422)
			.bodyText()
			.contains("class=\"guard\"", "That asks for a job", "Who leads product marketing at Corvane",
					">Do you know of any openings?</textarea>", "value=\"2026-12-01\"",
					"value=\"ADVICE\" selected=\"selected\"");
		assertThat(this.everything.count("ask", this.maya)).isZero();
	}

	@Test
	@DisplayName("A1: refuses a vague ask and one without kind and day, all at once")
	void refusesAVagueAsk() {
		assertThat(post(path("/asks"), "subject", "Please keep me in mind", "neededBy", "soon")).hasStatus(422)
			.bodyText()
			.contains("Give them something to do", "Choose what kind of help this is", "Say by when you need it",
					"Please keep me in mind");
		assertThat(this.everything.count("ask", this.maya)).isZero();
	}

	@Test
	@DisplayName("A6: leads from a refused ask to an offer")
	void leadsToAnOffer() {
		asked();
		asked();
		assertThat(ask("Which conference matters most in your field?")).hasStatus(422)
			.bodyText()
			.contains("Offer something first", "href=\"#offer\"", "id=\"offer\"",
					"Which conference matters most in your field?");
	}

	@Test
	@DisplayName("A6: takes an offer and the ask that it opens together")
	void takesAnOfferAndTheAskTogether() {
		asked();
		asked();
		assertThat(askAfter("Send the list of speakers", "STANDING_OFFER")).hasStatus3xxRedirection();
		assertThat(this.everything.count("give", this.maya)).isOne();
		assertThat(this.everything.count("ask", this.maya)).isEqualTo(3);
	}

	@Test
	@DisplayName("A6: keeps an offer whose ask is refused in the form alone")
	void savesNoOfferWithoutItsAsk() {
		asked();
		asked();
		assertThat(askAfter("Send the list of speakers", "STANDING_OFFER", "subject", "Are you hiring?")).hasStatus(422)
			.bodyText()
			.contains("That asks for a job", ">Send the list of speakers</textarea>",
					"value=\"STANDING_OFFER\" selected=\"selected\"");
		assertThat(this.everything.count("give", this.maya)).isZero();
	}

	@Test
	@DisplayName("A6: says what an offer lacks beside its own fields")
	void saysWhatAnOfferLacks() {
		asked();
		asked();
		assertThat(askAfter("Send the list of speakers", "")).hasStatus(422)
			.bodyText()
			.contains("href=\"#offerKind\"", "Choose what kind of help you give");
		assertThat(this.everything.count("give", this.maya)).isZero();
	}

	@Test
	@DisplayName("A3: an offer before an ask needs room for both")
	void needsRoomForBoth() {
		give();
		give();
		give();
		assertThat(askAfter("Send the list of speakers", "STANDING_OFFER")).hasStatus(422)
			.bodyText()
			.contains("Finish something first");
		assertThat(this.everything.count("give", this.maya)).isEqualTo(3);
	}

	@Test
	@DisplayName("A3: tells that four things are open")
	void tellsThatFourThingsAreOpen() {
		give();
		give();
		give();
		give();
		assertThat(ask(SUBJECT)).hasStatus(422).bodyText().contains("Finish something first", "4 things are open");
	}

	@Test
	@DisplayName("F4: leads to the focus when there is none")
	void leadsToTheFocus() {
		endTheFocus();
		assertThat(ask(SUBJECT)).hasStatus(422)
			.bodyText()
			.contains("First, your focus", "class=\"button\" href=\"/focus\"");
	}

	@Test
	void savesAFormSentTwiceOnce() {
		String[] form = { "formKey", "k1", "kind", "ADVICE", "subject", SUBJECT, "neededBy", "2026-12-01", "because.A5",
				"2" };
		String note = post(path("/asks"), form).getResponse().getRedirectedUrl();
		assertThat(post(path("/asks"), form)).hasRedirectedUrl(note);
		assertThat(this.everything.count("ask", this.maya)).isOne();
	}

	@Test
	void closesAnAskAndOpensItAgain() {
		AskId ask = asked();
		assertThat(post("/asks/" + ask + "/closing", "as", "ANSWERED", "back", "exchange"))
			.hasRedirectedUrl("/exchange");
		assertThat(value("closed_as", "ask", ask.value())).isEqualTo("ANSWERED");
		assertThat(post(bin().path(), "back", path(""))).hasRedirectedUrl(path(""));
		assertThat(value("closed_as", "ask", ask.value())).isEqualTo("null");
	}

	@Test
	void removesNoAskThatBecameAPromise() {
		AskId ask = asked();
		agreed(ask);
		assertThat(post("/asks/" + ask + "/removal")).hasStatus(422).bodyText().contains("lives on as a promise");
	}

	@Test
	@DisplayName("A4: closes no ask as promised without the promise")
	void closesNoAskAsPromised() {
		AskId ask = asked();
		assertThat(post("/asks/" + ask + "/closing", "as", "PROMISED")).hasStatus(404);
		assertThat(value("closed_as", "ask", ask.value())).isEqualTo("null");
	}

	@Test
	void refusesAYearThatIsASlip() {
		assertThat(post(path("/asks"), "kind", "ADVICE", "subject", SUBJECT, "neededBy", "+12026-12-01"))
			.hasStatus(422);
	}

	private MvcTestResult ask(String subject) {
		return post(path("/asks"), "kind", "ADVICE", "subject", subject, "neededBy", "2026-12-01", "because.A5", "2");
	}

	private MvcTestResult askAfter(String offer, String kind) {
		return askAfter(offer, kind, "subject", "Which conference matters most in your field?");
	}

	private MvcTestResult askAfter(String offer, String kind, String... more) {
		List<String> fields = new ArrayList<>(List.of("kind", "ADVICE", "neededBy", "2026-12-01", "because.A7", "1",
				"offer", offer, "offerKind", kind));
		fields.addAll(List.of(more));
		return post(path("/asks"), fields.toArray(String[]::new));
	}

}
