package app.askwell.exchange;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class GivePageTests extends WithPriya {

	@Test
	void asksWhatOneCanDo() {
		assertThat(get(path("/gives/new"))).hasStatusOk()
			.bodyText()
			.contains("What you can do for Priya Nair")
			.doesNotContain("??");
	}

	@Test
	void savesAnOfferForLaterAndOneWithADay() {
		assertThat(post(path("/gives"), "kind", "STANDING_OFFER", "what", "Read her grant text", "dueOn", ""))
			.hasRedirectedUrl(path(""));
		assertThat(post(path("/gives"), "kind", "HELP", "what", "Read her grant text", "dueOn", "2026-11-24"))
			.hasRedirectedUrl(path(""));
		assertThat(this.everything.count("give", this.maya)).isEqualTo(2);
	}

	@Test
	void refusesAPassedDayAndKeepsWhatWasTyped() {
		assertThat(post(path("/gives"), "kind", "HELP", "what", "Read her grant text", "dueOn", "2026-11-23"))
			.hasStatus(422)
			.bodyText()
			.contains("This day has passed", "Read her grant text", "value=\"2026-11-23\"");
		assertThat(post(path("/gives"), "kind", "", "what", "", "dueOn", "")).hasStatus(422)
			.bodyText()
			.contains("Choose what kind of help you give", "Say what you will do for them");
		assertThat(post(path("/gives"), "kind", "HELP", "what", "Read it", "dueOn", "soon")).hasStatus(422)
			.bodyText()
			.contains("does not read as a day", "in 2 weeks", "value=\"soon\"");
		assertThat(post(path("/gives"), "kind", "STANDING_OFFER", "what", "Read it", "dueOn", "2026-12-01"))
			.hasStatus(422)
			.bodyText()
			.contains("A standing offer is for later");
		assertThat(this.everything.count("give", this.maya)).isZero();
	}

	@Test
	void deliversAndTakesItBack() {
		GiveId give = give();
		assertThat(post("/gives/" + give + "/delivery", "back", "exchange")).hasRedirectedUrl("/exchange");
		assertThat(value("delivered_on", "give", give.value())).isEqualTo("2026-11-24");
		assertThat(post(bin().path() + "?back=/exchange")).hasRedirectedUrl("/exchange");
		assertThat(value("delivered_on", "give", give.value())).isEqualTo("null");
	}

	@Test
	void withdrawsAndTakesItBack() {
		GiveId give = give();
		assertThat(post("/gives/" + give + "/withdrawal")).hasRedirectedUrl(path(""));
		assertThat(value("withdrawn_on", "give", give.value())).isEqualTo("2026-11-24");
		assertThat(post(bin().path(), "back", path(""))).hasRedirectedUrl(path(""));
		assertThat(value("withdrawn_on", "give", give.value())).isEqualTo("null");
	}

}
