package app.askwell.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Nothing is changed but by a form of Askwell's own pages. */
@AskwellTest
class FromItsOwnPageTests {

	@LocalServerPort
	private int port;

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
	Stream<DynamicTest> nothingIsChangedWithoutTheTokenOfAPage() {
		return refused("forms without the token of a page, or with a wrong one",
				(one) -> one.changesSomething() && !one.is(RouteCase.Trait.OWN_SECRET),
				List.of((one) -> this.sender.sendWithoutToken(one, this.maya.seeker()),
						(one) -> this.sender.sendWithoutToken(one, this.maya.seeker(), csrf().useInvalidToken())));
	}

	@TestFactory
	Stream<DynamicTest> nothingIsChangedFromAnotherSiteEvenWithAToken() {
		return refused("forms from another site", RouteCase::changesSomething,
				List.of((one) -> this.sender.send(one, this.maya.seeker(), from("cross-site")),
						(one) -> this.sender.send(one, this.maya.seeker(), from("same-site")),
						(one) -> this.sender.send(one, this.maya.seeker(), from("elsewhere"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "same-origin", "none" })
	void aFormOfAskwellItselfIsSaved(String site) {
		RouteCase add = RouteCase.post("/people").typing("name", "Ana Silva");
		assertThat(this.sender.send(add, this.maya.seeker(), from(site))).hasStatus(302);
	}

	@Test
	void aPageMayBeOpenedFromAnotherSite() {
		assertThat(this.sender.send(RouteCase.get("/people"), this.maya.seeker(), from("cross-site"))).hasStatusOk();
	}

	@Test
	void whoComesFromAnotherSiteIsToldSo() {
		Visitor visitor = Visitor.signedIn(this.port, this.maya.seeker());
		visitor.get("/people/new");
		var answer = visitor.postFrom("cross-site", "/people", Map.of("name", "Eve"));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("This came from another site");
	}

	private Stream<DynamicTest> refused(String kind, Predicate<RouteCase> wanted,
			List<Function<RouteCase, MvcTestResult>> ways) {
		List<RouteCase> forms = this.table.cases(this.maya, wanted);
		List<DynamicTest> tests = new ArrayList<>();
		for (RouteCase one : forms) {
			for (int way = 0; way < ways.size(); way++) {
				Function<RouteCase, MvcTestResult> sent = ways.get(way);
				tests.add(DynamicTest.dynamicTest(one.route() + " " + way, () -> {
					Map<String, String> before = this.fingerprint.of(this.maya);
					assertThat(sent.apply(one)).hasStatus(403);
					assertThat(this.fingerprint.of(this.maya)).isEqualTo(before);
				}));
			}
		}
		return Generated.counted(kind, tests);
	}

	private static RequestPostProcessor from(String site) {
		return (request) -> {
			request.addHeader("Sec-Fetch-Site", site);
			return request;
		};
	}

}
