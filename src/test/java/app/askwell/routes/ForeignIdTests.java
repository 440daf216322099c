package app.askwell.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What belongs to someone else is not there: not in a path, not in a query, not in a
 * field of a form.
 */
@AskwellTest
class ForeignIdTests {

	@Autowired
	private RouteTable table;

	@Autowired
	private Fingerprint fingerprint;

	@Autowired
	private Sender sender;

	private Scene maya;

	private Scene otto;

	private List<Map<String, String>> before = List.of();

	@BeforeEach
	void openTwoAccounts() {
		this.maya = this.table.scene();
		this.otto = this.table.scene();
	}

	@TestFactory
	Stream<DynamicTest> anothersIdIsNotFoundAndNothingIsChanged() {
		List<RouteCase> own = this.table.cases(this.maya);
		List<RouteCase> others = this.table.cases(this.otto);
		List<DynamicTest> tests = new ArrayList<>();
		for (int i = 0; i < own.size(); i++) {
			RouteCase one = own.get(i);
			RouteCase other = others.get(i);
			for (int place = 0; place < one.ids().size(); place++) {
				tests.add(notFound(one, "path " + place, one.at(place, other.ids().get(place))));
				tests.add(notFound(one, "unknown " + place, one.at(place, UUID.randomUUID())));
			}
			other.named().forEach((field, id) -> tests.add(notFound(one, field, one.naming(field, id))));
		}
		this.before = marks();
		return Generated.counted("another account's ids", tests);
	}

	@TestFactory
	Stream<DynamicTest> theWayBackLeadsToNobodyElse() {
		String foreign = "/people/" + this.otto.cast().person("Priya Nair");
		List<RouteCase> own = this.table.cases(this.maya, (one) -> this.table.fields(one).contains("back"));
		Map<String, String> ottos = this.fingerprint.of(this.otto);
		return Generated.counted("another account's page as the way back", own.stream().map((one) -> {
			RouteCase back = one.typing("back", foreign);
			return DynamicTest.dynamicTest(one.route(), () -> {
				MvcTestResult answer = this.sender.send(back, this.maya.seeker());
				assertThat(answer.getResponse().getStatus()).isLessThan(500);
				assertThat(answer).bodyText().doesNotContain("Priya Nair, Director");
				assertThat(this.fingerprint.of(this.otto)).isEqualTo(ottos);
			});
		}).toList());
	}

	private DynamicTest notFound(RouteCase one, String where, RouteCase foreign) {
		return DynamicTest.dynamicTest(one.route() + " " + where, () -> {
			this.table.forgetTries();
			MvcTestResult answer = this.sender.send(foreign, this.maya.seeker());
			assertThat(answer.getUnresolvedException()).isNull();
			assertThat(answer).hasStatus(404);
			List<Map<String, String>> known = this.before;
			this.before = marks();
			assertThat(this.before).isEqualTo(known);
		});
	}

	private List<Map<String, String>> marks() {
		return List.of(this.fingerprint.of(this.maya), this.fingerprint.of(this.otto));
	}

}
