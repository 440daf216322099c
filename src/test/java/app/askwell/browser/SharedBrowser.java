package app.askwell.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.jspecify.annotations.Nullable;

/**
 * The one browser process of the whole test run; starting it costs seconds, a fresh
 * context in it next to nothing.
 */
final class SharedBrowser {

	/**
	 * The browser reaches this machine alone: every other name is unknown to it.
	 */
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]");

	private static @Nullable Browser browser;

	private static @Nullable String failure;

	private SharedBrowser() {
	}

	static synchronized Browser get() {
		if (failure != null) {
			throw new IllegalStateException(failure);
		}
		if (browser == null) {
			browser = launchOnce();
		}
		return browser;
	}

	private static Browser launchOnce() {
		try {
			return launch();
		}
		catch (RuntimeException ex) {
			// The first failure is everyone's: nobody waits for a second installation.
			failure = String.valueOf(ex.getMessage());
			throw ex;
		}
	}

	private static Browser launch() {
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
			.setExecutablePath(Chromium.ofThisMachine().executable())
			.setArgs(FLAGS);
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
		PlaywrightAssertions.setDefaultAssertionTimeout(BrowserSession.PATIENCE_MILLISECONDS);
		return playwright.chromium().launch(options);
	}

}
