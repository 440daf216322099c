package app.askwell.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

class DeletionTests extends WithAnAccountToClose {

	@LocalServerPort
	private int port;

	@Test
	void saysWhenInTheAccountsZone() {
		Seeker tui = this.seekers.open("Tui", ZoneId.of("Pacific/Auckland"));
		assertThat(new Visit(this.mvc, tui).words(DELETION)).contains("for good on Wed, Dec 2, 3:00 AM")
			.doesNotContain("You set this Askwell up");
	}

	@Test
	void signsEveryBrowserOutAndSaysGoodBye() {
		Visitor here = Visitor.signedIn(this.port, this.maya);
		Visitor there = Visitor.signedIn(this.port, this.maya);
		here.get(DELETION);
		here.post(DELETION, Map.of("email", this.maya.email(), "password", Seekers.PASSWORD));
		assertThat(here.get("/good-bye?closed").body()).contains("Your account is closed");
		assertThat(here.get("/good-bye").body()).contains("Your account is gone");
		assertThat(Stream.of(here, there).map((visitor) -> visitor.get("/").statusCode())).containsOnly(302);
	}

	@Test
	void needsThePasswordAndTheAddress() {
		assertThat(delete("otto@example.org", "three quiet otters sleep")).hasStatus(422)
			.bodyText()
			.contains("not the password you sign in with now", "just as it stands here", "otto@example.org");
		assertThat(delete(this.maya.email(), "three quiet otters sleep")).hasStatus(422);
		assertThat(delete("", Seekers.PASSWORD)).hasStatus(422);
		assertThat(tablesWithRowsOf(this.maya)).contains("account");
	}

	@Test
	void happensOnceHoweverOftenItIsSent() {
		List<MvcTestResult> answers = IntStream.range(0, 6)
			.parallel()
			.mapToObj((copy) -> delete(this.maya.email(), Seekers.PASSWORD))
			.toList();
		assertThat(answers).allSatisfy((answer) -> assertThat(answer).hasRedirectedUrl(CLOSED));
	}

}
