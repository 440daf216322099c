package app.askwell;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Whatever is sent to whatever route, the answer is a page and never a fault of the
 * server. The routes come from the route table, so that a new one is tried as well.
 */
@AskwellTest
class HostileInputTests {

	/** What someone may put into every field of a form. */
	enum Typed {

		NUL("Priya\0Nair", true), ONLY_NUL("\0", false), LONG("x".repeat(100_000), false),
		MANY_WORDS("any openings at it's ".repeat(5000), false), MANY_APOSTROPHES("a'".repeat(50_000), false),
		MANY_COMMAS("Corvane" + ",".repeat(100_000) + "x", false), MANY_LINES("Corvane\n".repeat(10_000), false),
		QUITE_LONG("Tom " + "x".repeat(300), true), NO_ID("no-id", false), BLANK("\u2003\u2003", true),
		FAR_DAY("+999999999-12-31", false), EARLY_DAY("-999999999-01-01", false), YEAR_ZERO("0000-01-01", false),
		BIG_NUMBER("99999999999", false), NEGATIVE("-1", false), BRACES("{0} {1,number} '{", true),
		ELSEWHERE("//evil.example/", false);

		private final String text;

		/** Whether each field gets it on a form that is empty otherwise, too. */
		private final boolean alone;

		Typed(String text, boolean alone) {
			this.text = text;
			this.alone = alone;
		}

	}

	private static final List<String> SHAPES = List.of("%s", "%s[0]", "%s[2]");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping routes;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	@BeforeEach
	void openAnAccountWithSomethingOfEverything() {
		this.maya = this.seekers.open();
		Crowd.fill(this.everything, this.maya, 10, LocalDate.of(2026, 11, 24));
		this.everything.sql("""
				insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, version)
				select account_id, gen_random_uuid(), id, 'ADVICE', 'How did you start?', '2026-12-24', '2026-11-24', 0
				  from contact where account_id = ?
				""").param(this.maya.account().value()).update();
		this.everything.sql("""
				insert into import_batch (account_id, id, source, file_name, people, uploaded_on, version)
				values (?, gen_random_uuid(), 'LINKEDIN', 'Connections.csv', 1, '2026-11-24', 0)
				""").param(this.maya.account().value()).update();
		this.everything.sql("""
				insert into import_row (account_id, batch_id, row_number, name, decision, reason, reason_about, changes)
				select account_id, id, 2, 'Priya Nair', 'ADD', 'import.reason.new', '{}', '[]'
				  from import_batch where account_id = ?
				""").param(this.maya.account().value()).update();
	}

	@ParameterizedTest
	@EnumSource
	void anyTextInEveryFieldIsSavedOrRefused(Typed typed) {
		for (Route route : posts()) {
			String path = route.path(own(route.pattern()));
			if (typed.alone) {
				route.fields()
					.forEach((field) -> assertAnswered(post(path, Map.of(field, typed.text)), path + " " + field));
			}
			Map<String, String> everyField = new HashMap<>();
			route.fields().forEach((field) -> everyField.put(field, typed.text));
			assertAnswered(post(path, everyField), path);
		}
	}

	@Test
	void oddNamesOfFieldsAreNoFault() {
		for (Route route : posts()) {
			String path = route.path(own(route.pattern()));
			for (String shape : SHAPES) {
				route.fields().forEach((field) -> {
					String name = field.contains("[0]") ? field.replace("[0]", shape.replace("%s", ""))
							: shape.formatted(field);
					assertAnswered(post(path, Map.of(name, "x")), path + " " + name);
				});
			}
		}
	}

	@Test
	void nothingAtAllIsNoFault() {
		posts().forEach((route) -> {
			String path = route.path(own(route.pattern()));
			assertAnswered(post(path, Map.of()), path);
		});
	}

	@Test
	void noPageIsThereForSomethingThatIsNoIdOrSomeoneElses() {
		Seeker otto = this.seekers.open();
		Crowd.fill(this.everything, otto, 2, LocalDate.of(2026, 11, 24));
		UUID foreign = this.everything.sql("select id from contact where account_id = ? limit 1")
			.param(otto.account().value())
			.query(UUID.class)
			.single();
		for (Route route : routes(RequestMethod.GET).stream().filter(Route::isOfOne).toList()) {
			for (String id : List.of("no-id", "x".repeat(2000), foreign.toString(), UUID.randomUUID().toString(),
					UUID.randomUUID() + "0")) {
				String path = route.path(id);
				assertThat(get(path).getResponse().getStatus()).as(path).isEqualTo(404);
			}
		}
	}

	@Test
	void nothingIsChangedForSomethingThatIsNoId() {
		for (Route route : posts().stream().filter(Route::isOfOne).toList()) {
			for (String id : List.of("no-id", UUID.randomUUID().toString())) {
				String path = route.path(id);
				MvcTestResult answer = post(path, Map.of("as", "NOTHING", "days", "1", "answer", "KEPT", "more", ""));
				assertThat(answer.getResponse().getStatus()).as(path).isBetween(400, 499);
				assertAnswered(answer, path);
			}
		}
	}

	@Test
	void oddQueriesOfEveryPageAreNoFault() {
		for (Route route : routes(RequestMethod.GET)) {
			String path = route.path(own(route.pattern()));
			for (String value : List.of("%00", "no-id", "-1", "0", "99999999999", "%25_", "a'a", "%F0%9F%98%80",
					UUID.randomUUID().toString())) {
				String query = "?page=%1$s&q=%1$s&only=%1$s&with=%1$s&back=%1$s&formKey=%1$s".formatted(value);
				MvcTestResult answer = this.mvc.get()
					.uri(URI.create(path + query))
					.with(this.maya.signedIn())
					.exchange();
				assertAnswered(answer, path + query);
			}
		}
	}

	@Test
	void nothingIsChangedWithoutTheTokenOfThePage() {
		for (Route route : posts()) {
			String path = route.path(own(route.pattern()));
			assertThat(this.mvc.post().uri(path).with(this.maya.signedIn())).as(path).hasStatus(403);
			assertThat(this.mvc.post().uri(path).with(this.maya.signedIn()).with(csrf().useInvalidToken())).as(path)
				.hasStatus(403);
		}
	}

	@Test
	void nothingButTheWayInIsShownToStrangers() {
		Set<String> open = Set.of("/invitations/{token}", "/sign-in", "/welcome", "/error");
		for (Route route : routes(RequestMethod.GET)) {
			if (!open.contains(route.pattern())) {
				String path = route.path(own(route.pattern()));
				assertThat(this.mvc.get().uri(path)).as(path).hasStatus3xxRedirection();
			}
		}
	}

	private List<Route> posts() {
		return routes(RequestMethod.POST);
	}

	private List<Route> routes(RequestMethod method) {
		List<Route> found = new ArrayList<>();
		this.routes.getHandlerMethods().forEach((info, handler) -> {
			if (info.getMethodsCondition().getMethods().contains(method)) {
				patterns(info).forEach((pattern) -> found.add(new Route(pattern, fields(info, handler))));
			}
		});
		assertThat(found).hasSizeGreaterThan(10);
		return found;
	}

	private static Set<String> patterns(RequestMappingInfo info) {
		return info.getPatternValues();
	}

	private static Set<String> fields(RequestMappingInfo info, HandlerMethod handler) {
		Set<String> fields = new LinkedHashSet<>(Set.of("back", "formKey"));
		info.getParamsCondition().getExpressions().forEach((expression) -> fields.add(expression.getName()));
		for (MethodParameter parameter : handler.getMethodParameters()) {
			if (parameter.hasParameterAnnotation(RequestParam.class)) {
				fields.add(String.valueOf(parameter.getParameter().getName()));
			}
			else if (parameter.getParameterType().getSimpleName().endsWith("Form")) {
				fieldsOf(ResolvableType.forMethodParameter(parameter)).forEach(fields::add);
			}
		}
		return fields;
	}

	private static Stream<String> fieldsOf(ResolvableType form) {
		return Stream.of(form.toClass().getRecordComponents()).flatMap((component) -> {
			ResolvableType element = ResolvableType.forType(component.getGenericType()).asCollection().getGeneric();
			return element.toClass().isRecord() ? fieldsOf(element).map((field) -> component.getName() + "[0]." + field)
					: Stream.of(component.getName());
		});
	}

	/** An id of Maya's that fits the route. */
	private String own(String pattern) {
		String table = switch (pattern.replaceFirst("^/([^/]*).*", "$1")) {
			case "targets" -> "target_company";
			case "meetings" -> "meeting";
			case "asks" -> "ask";
			case "gives" -> "give";
			case "touches" -> "touch";
			case "facts" -> "contact_fact";
			case "follow-ups" -> "follow_up";
			case "import" -> "import_batch";
			default -> "contact";
		};
		return this.everything.sql("select id from " + table + " where account_id = ? order by id desc limit 1")
			.param(this.maya.account().value())
			.query(UUID.class)
			.optional()
			.map(UUID::toString)
			.orElse(UUID.randomUUID().toString());
	}

	private MvcTestResult get(String path) {
		return this.mvc.get().uri(URI.create(path)).with(this.maya.signedIn()).exchange();
	}

	private MvcTestResult post(String path, Map<String, String> form) {
		var request = this.mvc.post().uri(path).with(csrf()).with(this.maya.signedIn());
		for (Map.Entry<String, String> field : form.entrySet()) {
			request = request.param(field.getKey(), field.getValue());
		}
		return request.exchange();
	}

	private static void assertAnswered(MvcTestResult answer, String what) {
		assertThat(answer.getUnresolvedException()).as(what).isNull();
		assertThat(answer.getResponse().getStatus()).as(what).isLessThan(500);
	}

	/**
	 * A way in.
	 *
	 * @param pattern path with the places for ids
	 * @param fields what its form or query takes
	 */
	private record Route(String pattern, Set<String> fields) {

		boolean isOfOne() {
			return this.pattern.contains("{");
		}

		String path(String id) {
			return this.pattern.replaceAll("\\{\\w+}", Matcher.quoteReplacement(id));
		}

	}

}
