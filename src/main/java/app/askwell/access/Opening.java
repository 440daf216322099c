package app.askwell.access;

import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which requests count as someone opening a link: those of a browser that shows the page.
 * Mail and chat programs look at links before anyone opens them; they are told by what
 * they do not send, or by their name.
 */
public final class Opening {

	private static final Pattern ROBOT = Pattern
		.compile("bot|crawl|spider|preview|scan|fetch|monitor|curl|wget|python|java|http-?client|whatsapp|slack"
				+ "|telegram|facebook|skype|teams|outlook|linkedin|discord");

	private Opening() {
	}

	/** Whether a browser asks to show a page to someone. */
	public static boolean counts(HttpServletRequest request) {
		if (!"GET".equals(request.getMethod()) || isAhead(request)) {
			return false;
		}
		String destination = request.getHeader("Sec-Fetch-Dest");
		return (destination != null) ? destination.equals("document") : isNamedLikeABrowser(request);
	}

	/** Before anyone asked for it: a browser may keep it and show it later. */
	public static boolean isAhead(HttpServletRequest request) {
		return lower(request.getHeader("Sec-Purpose")).contains("prefetch")
				|| lower(request.getHeader("Purpose")).contains("prefetch");
	}

	/** Browsers tell the destination over https only. */
	private static boolean isNamedLikeABrowser(HttpServletRequest request) {
		String agent = lower(request.getHeader("User-Agent"));
		return agent.startsWith("mozilla/") && !ROBOT.matcher(agent).find()
				&& lower(request.getHeader("Accept")).contains("text/html");
	}

	private static String lower(@Nullable String header) {
		return (header != null) ? header.toLowerCase(Locale.ROOT) : "";
	}

}
