package app.askwell.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One visitor: a fresh profile in the shared browser, whose every request to another
 * machine and every complaint on the console is remembered.
 */
final class BrowserSession implements AutoCloseable {

	/** A busy computer is slow, and being slow is no fault of a page. */
	static final double PATIENCE_MILLISECONDS = 120_000;

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private final BrowserContext context;

	private final Page page;

	private final List<String> requestsElsewhere = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private BrowserSession(BrowserContext context) {
		this.context = context;
		context.setDefaultTimeout(PATIENCE_MILLISECONDS);
		context.onRequest((request) -> remember(request.url()));
		context.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		context.onWebError((error) -> this.complaints.add(error.error()));
		context.onPage((opened) -> opened.onWebSocket((socket) -> remember(socket.url())));
		this.page = context.newPage();
	}

	/**
	 * Opens a session that knows the application's address, so that pages are visited by
	 * their path alone.
	 */
	static BrowserSession open(Look look, String baseUrl) {
		return open(options(look).setBaseURL(baseUrl));
	}

	static BrowserSession open(Look look) {
		return open(options(look));
	}

	private static BrowserSession open(Browser.NewContextOptions options) {
		return new BrowserSession(SharedBrowser.get().newContext(options));
	}

	private static Browser.NewContextOptions options(Look look) {
		return new Browser.NewContextOptions().setViewportSize(look.width(), look.height())
			.setColorScheme(look.colors())
			.setJavaScriptEnabled(look.javaScript())
			.setLocale("en-US")
			.setTimezoneId("America/New_York");
	}

	Page page() {
		return this.page;
	}

	List<String> requestsElsewhere() {
		return List.copyOf(this.requestsElsewhere);
	}

	/**
	 * What the browser itself found wrong: script errors, blocked content, files missing.
	 */
	List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	void assertStayedOnThisMachine() {
		assertThat(this.requestsElsewhere).as("requests to other machines").isEmpty();
	}

	/** Needs JavaScript: axe runs inside the page. */
	void assertAccessible() {
		assertThat(objections(AxeRun.EVERYTHING)).as("axe on %s", this.page.url()).isEmpty();
	}

	/** What axe finds on the page as it is now. */
	List<?> objections(AxeRun run) {
		if (!(Boolean) this.page.evaluate("'axe' in window")) {
			this.page.evaluate(AxeBuilder.getAxeScript());
		}
		return (List<?>) this.page.evaluate(run.script());
	}

	Path screenshot(String name) {
		Path file = SCREENSHOTS.resolve(name + ".png");
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
		return file;
	}

	@Override
	public void close() {
		this.context.close();
	}

	private void remember(String url) {
		if (!Loopback.serves(URI.create(url))) {
			this.requestsElsewhere.add(url);
		}
	}

}
