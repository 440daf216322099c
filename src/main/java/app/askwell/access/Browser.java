package app.askwell.access;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What someone signed in with, as roughly as one would say it: Firefox on Windows.
 * Nothing finer is kept.
 *
 * @param family name of the browser's words, such as FIREFOX, or OTHER
 * @param system name of the system's words, such as WINDOWS, or OTHER
 */
public record Browser(String family, String system) implements Serializable {

	private static final String OTHER = "OTHER";

	/** In this order, because most browsers also claim to be another one. */
	private static final Map<String, String> FAMILIES = inOrder("Edg", "EDGE", "OPR/", "OPERA", "SamsungBrowser/",
			"SAMSUNG", "Firefox/", "FIREFOX", "FxiOS/", "FIREFOX", "CriOS/", "CHROME", "Chrome/", "CHROME", "Safari/",
			"SAFARI");

	private static final Map<String, String> SYSTEMS = inOrder("iPhone", "IPHONE", "iPad", "IPAD", "Android", "ANDROID",
			"Windows", "WINDOWS", "Macintosh", "MAC", "CrOS", "CHROME_OS", "Linux", "LINUX");

	/** Reads what the browser says about itself, if anything. */
	public static Browser of(@Nullable String userAgent) {
		String said = (userAgent != null) ? userAgent : "";
		return new Browser(first(FAMILIES, said), first(SYSTEMS, said));
	}

	private static String first(Map<String, String> marks, String said) {
		return marks.entrySet()
			.stream()
			.filter((mark) -> said.contains(mark.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(OTHER);
	}

	private static Map<String, String> inOrder(String... marksAndNames) {
		Map<String, String> map = new LinkedHashMap<>();
		for (int i = 0; i < marksAndNames.length; i += 2) {
			map.put(marksAndNames[i], marksAndNames[i + 1]);
		}
		return map;
	}

}
