package askwell.bench;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser fetches for a first page: the page, its style sheets and its scripts, and whether it may keep them. */
final class Weight {

	private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");

	private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\\s*\\(?\\s*\"\\./([^\"]+)\"");

	private Weight() {
	}

	static String of(int port, String path, String cookie) throws IOException {
		try (Wire wire = new Wire(port)) {
			Wire.Answer page = wire.send(Call.get(path), cookie);
			Deque<String> waiting = new ArrayDeque<>(found(LINKED, page.text(), ""));
			Set<String> fetched = new LinkedHashSet<>();
			int plain = 0;
			int sent = 0;
			int kept = 0;
			while (!waiting.isEmpty()) {
				String file = waiting.pop();
				if (fetched.add(file)) {
					Wire.Answer answer = wire.send(Call.get(file), "");
					plain += answer.plain().length;
					sent += answer.body().length;
					kept += answer.headers().getOrDefault("cache-control", "").contains("immutable") ? 1 : 0;
					waiting.addAll(found(IMPORTED, file.endsWith(".js") ? answer.text() : "", file.replaceAll("[^/]+$", "")));
				}
			}
			return "%s: page %.1f KB, %.1f KB sent; %d style sheets and scripts %.1f KB, %.1f KB sent once, %d of them kept for ever"
				.formatted(path, page.plain().length / 1024.0, page.body().length / 1024.0, fetched.size(), plain / 1024.0,
						sent / 1024.0, kept);
		}
	}

	private static Set<String> found(Pattern pattern, String text, String folder) {
		Set<String> found = new LinkedHashSet<>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.add(folder + matcher.group(1));
		}
		return found;
	}

}
