package app.askwell.browser;

import java.util.ArrayList;
import java.util.List;

import app.askwell.routes.RouteTable;
import app.askwell.routes.Scene;

/** Every page there is, and what some of them also look like. */
final class Paths {

	private Paths() {
	}

	/** The pages of an account that has something of everything. */
	static List<String> of(RouteTable table, Scene scene) {
		List<String> paths = new ArrayList<>(table.pages(scene));
		// A part of a page, asked for by a script.
		paths.removeIf((path) -> path.contains("/suggestions"));
		paths.addAll(besides(scene));
		return paths;
	}

	private static List<String> besides(Scene scene) {
		return List.of("/people?q=nobody-like-that", "/search", "/search?q=nobody-like-that",
				"/search?q=halden&kind=PEOPLE", "/people/" + scene.cast().person("Sam Ortiz"),
				"/meetings/" + scene.cast().meeting("Tom Alvarez"),
				"/meetings/" + scene.cast().meeting("Tom Alvarez") + "/log",
				"/follow-ups/" + scene.cast().followUp("CHECK_BACK"),
				"/follow-ups/" + scene.cast().followUp("KEEP_MY_WORD"), "/no-such-page");
	}

}
