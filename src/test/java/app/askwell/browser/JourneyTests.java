package app.askwell.browser;

import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The main job from an empty database to the thank-you, as a new user walks it: on a
 * phone and at a desk, in light and dark, and without JavaScript.
 */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class JourneyTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	static Stream<Look> looks() {
		return Stream.of(Look.desktop(), Look.phone().dark(), Look.desktop().withoutJavaScript(),
				Look.phone().withoutJavaScript());
	}

	@BeforeEach
	void beginEmpty() {
		this.everything.sql("truncate account, spring_session cascade").update();
	}

	@ParameterizedTest
	@MethodSource("looks")
	void leadsFromAnEmptyStartToTheThankYou(Look look) {
		try (Walk walk = Walk.begin(look, this.port)) {
			Beginning beginning = new Beginning(walk, this.everything);
			beginning.opensTheAccount();
			beginning.narrowsTheFocus();
			beginning.importsThePeople();
			beginning.listsTheTargets();
			FirstCoffee coffee = new FirstCoffee(walk);
			coffee.plansAndPreparesACoffee();
			coffee.logsIt();
			coffee.thanks();
			coffee.seesWhatIsDue();
			coffee.asksWell();
			SayingNo no = new SayingNo(walk);
			no.meetsSomeone();
			no.takesABetterWording();
			no.offersFirstAndFinishesFirst();
			no.thinksTwiceAboutAnEmergency();
			no.widensTheFocus();
			walk.assertUndisturbed();
		}
	}

}
