package app.askwell.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Cast;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Everything works below a path, too: no link, form, file or redirect leaves it. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class BasePathTests {

	private static final String BASE = "/base";

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern LINK = Pattern.compile("(href|src|action|formaction|data-[a-z-]+)=\"([^\"]*)\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private MovableClock clock;

	@Test
	void everyLinkOfEveryPageStaysBelow() {
		this.clock.reset();
		Seeker maya = this.seekers.open();
		Cast.join(this.everything, maya);
		Deque<String> open = new ArrayDeque<>(List.of(BASE + "/", BASE + "/no-such-page"));
		Set<String> kinds = new HashSet<>();
		while (!open.isEmpty()) {
			String path = open.pop();
			for (String[] link : links(page(maya, path))) {
				String target = link[1].replaceFirst("[#].*", "").replace("&amp;", "&");
				assertThat(target).as("%s on %s", link[0], path).matches("(" + BASE + "/[^/].*|" + BASE + "/)");
				boolean leads = link[0].equals("href") || link[0].equals("src");
				if (leads && kinds.add(target.replaceAll("[0-9a-f-]{36}|\\?.*", ""))) {
					open.add(target);
				}
			}
		}
		assertThat(kinds).hasSizeGreaterThan(30);
	}

	@Test
	void everyRedirectStaysBelow() {
		Seeker maya = this.seekers.open();
		var added = this.mvc.post()
			.uri(BASE + "/people")
			.contextPath(BASE)
			.param("name", "Priya Nair")
			.with(csrf())
			.with(maya.signedIn());
		assertThat(added.exchange().getResponse().getRedirectedUrl()).startsWith(BASE + "/people/");
		assertThat(this.mvc.get().uri(BASE + "/people").contextPath(BASE).exchange().getResponse().getRedirectedUrl())
			.isEqualTo(BASE + "/sign-in");
		assertThat(this.mvc.post()
			.uri(BASE + "/sign-in")
			.contextPath(BASE)
			.param("email", maya.email())
			.param("password", Seekers.PASSWORD)
			.with(csrf())
			.exchange()
			.getResponse()
			.getRedirectedUrl()).isEqualTo(BASE + "/");
	}

	@Test
	void noTemplateStyleSheetOrScriptNamesThePathOfTheHost() throws IOException {
		Pattern ofHost = Pattern.compile("(?<![-:\\w])(href|src|action|formaction)=\"/|url\\(['\"]?/|"
				+ "(fetch\\(|import |location *= *)['\"`]/");
		for (String folder : List.of("templates", "static/css", "static/js")) {
			try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
				for (Path file : files.filter(Files::isRegularFile).toList()) {
					assertThat(ofHost.matcher(Files.readString(file)).results().map((found) -> found.group()))
						.as("%s", file)
						.isEmpty();
				}
			}
		}
	}

	private String page(Seeker maya, String path) {
		MvcTestResult answer = this.mvc.get().uri(path).contextPath(BASE).with(maya.signedIn()).exchange();
		int expected = path.endsWith("/no-such-page") ? 404 : 200;
		assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(expected);
		boolean html = String.valueOf(answer.getResponse().getContentType()).startsWith("text/html");
		return html ? new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8) : "";
	}

	/** Names and values of what leads somewhere on this server. */
	private static List<String[]> links(String page) {
		return LINK.matcher(page)
			.results()
			.map((match) -> new String[] { match.group(1), match.group(2) })
			.filter((link) -> !link[1].matches("#.*|mailto:.*|tel:.*|https?://.*|data:.*|\\?.*"))
			.filter((link) -> !link[0].startsWith("data-") || link[1].matches("/[a-z].*"))
			.toList();
	}

}
