package app.askwell.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Fields and ids that no page of Askwell has. */
@AskwellTest
class HostileNamesTests {

	/** Names that are no names; %s is a field of the form, and what follows is in it. */
	private static final List<String> BROKEN = List.of("%s[", "%s]", "%s[x]", "%s[-1]", "%s[]", "%s[0", "%s[256]",
			"%s[999999999]", "%s[99999999999999]", "%s[0]]", "[0]", ".", "%s.", "%s..x", "");

	private static final List<String> ODD = List.of("%s[0]", "%s[2]", "%s.x", "%s[0].x", "%s.x[0].y", "_%s",
			"%s[0][0]");

	private static final List<String> NO_IDS = List.of("no-id", "x".repeat(2000), UUID.randomUUID() + "0", "%00", "-1");

	private static final List<String> QUERIES = List.of("%00", "no-id", "-1", "0", "99999999999", "%25_", "a'a",
			"%F0%9F%98%80", UUID.randomUUID().toString());

	@Autowired
	private RouteTable table;

	@Autowired
	private Fingerprint fingerprint;

	@Autowired
	private Sender sender;

	private Scene maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.table.scene();
	}

	@TestFactory
	Stream<DynamicTest> aNameThatIsNoneIsNotRead() {
		return Generated.counted("forms with broken names of fields", named(BROKEN, 400, 400));
	}

	@TestFactory
	Stream<DynamicTest> anOddNameIsNoFault() {
		return Generated.counted("forms with odd names of fields", named(ODD, 200, 499));
	}

	@TestFactory
	Stream<DynamicTest> whatIsNoIdIsNotFoundAndChangesNothing() {
		List<RouteCase> ofOne = this.table.cases(this.maya, (it) -> it.pattern().contains("{"));
		var before = this.fingerprint.of(this.maya);
		List<DynamicTest> tests = new ArrayList<>();
		for (RouteCase one : ofOne) {
			tests.add(DynamicTest.dynamicTest(one.route(), () -> {
				for (String id : NO_IDS) {
					assertThat(this.sender.send(one.at(id), this.maya.seeker()).getResponse().getStatus()).as(id)
						.isIn(answers(one));
				}
				assertThat(this.fingerprint.of(this.maya)).isEqualTo(before);
			}));
		}
		return Generated.counted("paths with something that is no id", tests);
	}

	/** Whoever guesses at secrets too often is asked to wait. */
	private static Set<Integer> answers(RouteCase one) {
		boolean guessed = one.is(RouteCase.Trait.OPEN) || one.is(RouteCase.Trait.OWN_SECRET);
		return guessed ? Set.of(400, 404, 429) : Set.of(400, 404);
	}

	@TestFactory
	Stream<DynamicTest> oddQueriesOfEveryPageAreNoFault() {
		List<DynamicTest> tests = new ArrayList<>();
		for (RouteCase one : this.table.cases(this.maya, (it) -> !it.changesSomething())) {
			for (String value : QUERIES) {
				String query = "?page=%1$s&q=%1$s&only=%1$s&with=%1$s&back=%1$s&formKey=%1$s&kind=%1$s"
					.formatted(value);
				tests.add(answered(one.route() + query, one.asking(query), 200, 499));
			}
		}
		return Generated.counted("pages with odd queries", tests);
	}

	private List<DynamicTest> named(List<String> shapes, int lowest, int highest) {
		List<DynamicTest> tests = new ArrayList<>();
		for (RouteCase one : this.table.cases(this.maya,
				(it) -> it.changesSomething() && !it.is(RouteCase.Trait.FILTER))) {
			for (String shape : shapes) {
				RouteCase odd = RouteCase.post(one.pattern()).of(one.ids().toArray(UUID[]::new));
				for (String field : this.table.fields(one)) {
					odd = odd.typing(named(shape, field), "x");
				}
				odd = odd.typing(named(shape, "x"), "x");
				tests.add(answered(one.route() + " " + shape, odd, lowest, highest));
			}
		}
		return tests;
	}

	private static String named(String shape, String field) {
		int inner = field.indexOf("[0]");
		return (inner < 0) ? shape.formatted(field)
				: shape.formatted(field.substring(0, inner)) + field.substring(inner + 3);
	}

	private DynamicTest answered(String name, RouteCase one, int lowest, int highest) {
		return DynamicTest.dynamicTest(name, () -> {
			MvcTestResult answer = this.sender.send(one, this.maya.seeker());
			assertThat(answer.getUnresolvedException()).isNull();
			assertThat(answer.getResponse().getStatus()).isBetween(lowest, highest);
		});
	}

}
