package app.askwell.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is typed into whatever field, it is saved or refused and never a fault of the
 * server.
 */
@AskwellTest
class HostileTextTests {

	@Autowired
	private RouteTable table;

	@Autowired
	private Sender sender;

	@TestFactory
	Stream<DynamicTest> anyTextInEveryFieldIsSavedOrRefused() {
		Scene maya = this.table.scene();
		List<DynamicTest> tests = new ArrayList<>();
		for (RouteCase one : forms(maya)) {
			for (HostileText hostile : HostileText.values()) {
				RouteCase every = one;
				for (String field : this.table.fields(one)) {
					every = every.typing(field, hostile.text());
					if (hostile.alone()) {
						tests.add(answered(one.route() + " " + field + " " + hostile, one.typing(field, hostile.text()),
								maya));
					}
				}
				tests.add(answered(one.route() + " " + hostile, every, maya));
			}
		}
		return Generated.counted("fields with hostile text", tests);
	}

	@TestFactory
	Stream<DynamicTest> nothingAtAllIsNoFault() {
		Scene maya = this.table.scene();
		return Generated.counted("forms without any field", forms(maya).stream()
			.map((one) -> answered(one.route(), RouteCase.post(one.pattern()).of(one.ids().toArray(UUID[]::new)), maya))
			.toList());
	}

	private List<RouteCase> forms(Scene scene) {
		return this.table.cases(scene, (one) -> one.changesSomething() && !one.is(RouteCase.Trait.FILTER));
	}

	private DynamicTest answered(String name, RouteCase one, Scene scene) {
		return DynamicTest.dynamicTest(name, () -> {
			MvcTestResult answer = this.sender.send(one, scene.seeker());
			assertThat(answer.getUnresolvedException()).isNull();
			assertThat(answer.getResponse().getStatus()).isLessThan(500);
		});
	}

}
