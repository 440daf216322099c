package app.askwell.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking at a page changes nothing, and nobody looks who has not signed in. */
@AskwellTest
class ReadingTests {

	@Autowired
	private RouteTable table;

	@Autowired
	private Fingerprint fingerprint;

	@Autowired
	private Sender sender;

	private Scene maya;

	private List<RouteCase> pages;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.table.scene();
		this.pages = this.table.cases(this.maya, (one) -> !one.changesSomething());
	}

	@TestFactory
	Stream<DynamicTest> lookingChangesNoTable() {
		Map<String, String> before = this.fingerprint.of(this.maya);
		Map<String, String> everything = this.fingerprint.ofEverything();
		List<DynamicTest> tests = new ArrayList<>();
		for (RouteCase one : this.pages) {
			tests.add(DynamicTest.dynamicTest(one.route(), () -> {
				assertThat(this.sender.send(one, this.maya.seeker())).hasStatus(one.answer());
				assertThat(this.sender.head(one, this.maya.seeker())).hasStatus(one.answer());
				assertThat(this.fingerprint.of(this.maya)).isEqualTo(before);
			}));
		}
		tests.add(DynamicTest.dynamicTest("all of them, in anyone's rows",
				() -> assertThat(this.fingerprint.ofEverything()).isEqualTo(everything)));
		return Generated.counted("pages that are looked at (GET and HEAD)", tests);
	}

	@TestFactory
	Stream<DynamicTest> nothingButTheWayInIsShownToStrangers() {
		return Generated.counted("pages behind the door",
				this.pages.stream()
					.filter((one) -> !one.is(RouteCase.Trait.OPEN))
					.map((one) -> DynamicTest.dynamicTest(one.route(),
							() -> assertThat(this.sender.sendAsStranger(one)).hasStatus(302)
								.redirectedUrl()
								.endsWith("/sign-in")))
					.toList());
	}

}
