package askwell.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone who is signed in: the cookie, and the token that every form carries. */
final class Seeker {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final int port;

	private String cookie = "";

	private String token = "";

	private Seeker(int port) {
		this.port = port;
	}

	/** Opens the first account of a new Askwell. */
	static Seeker signUp(int port) throws IOException {
		Seeker maya = new Seeker(port);
		maya.open("/welcome");
		Wire.Answer answer = maya.post("/welcome", Map.of("name", "Maya", "email", "maya@example.org", "password",
				"three quiet otters dance", "zone", "Europe/Vienna"));
		maya.open("/people/new");
		if (answer.status() != 302) {
			throw new IllegalStateException("no account: " + answer.status() + " " + answer.text());
		}
		return maya;
	}

	static Seeker signIn(int port) throws IOException {
		Seeker maya = new Seeker(port);
		maya.open("/sign-in");
		maya.post("/sign-in", Map.of("email", "maya@example.org", "password", "three quiet otters dance"));
		maya.open("/people/new");
		return maya;
	}

	String cookie() {
		return this.cookie;
	}

	String open(String path) throws IOException {
		String text = kept(Call.get(path)).text();
		Matcher matcher = CSRF.matcher(text);
		if (matcher.find()) {
			this.token = matcher.group(1);
		}
		return text;
	}

	boolean has(String path) throws IOException {
		return kept(Call.get(path)).status() == 200;
	}

	Wire.Answer post(String path, Map<String, String> fields) throws IOException {
		return kept(form(path, fields));
	}

	/** A form as a page sends it, each time with a key of its own. */
	Call form(String path, Map<String, String> fields) {
		Map<String, String> all = new TreeMap<>(fields);
		all.put("_csrf", this.token);
		all.put("formKey", UUID.randomUUID().toString());
		return Call.form(path, all, 302);
	}

	/** Where a file that was sent is looked at. */
	String upload(String name, byte[] file) throws IOException {
		String start = part("_csrf", this.token) + part("formKey", UUID.randomUUID().toString())
				+ "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: text/csv\r\n\r\n";
		String body = start + new String(file, StandardCharsets.UTF_8) + "\r\n--edge--\r\n";
		Wire.Answer answer = kept(new Call("/import", "multipart/form-data; boundary=edge",
				body.getBytes(StandardCharsets.UTF_8), 302));
		if (answer.status() != 302) {
			throw new IllegalStateException(answer.status() + " " + answer.text());
		}
		return answer.headers().get("location");
	}

	private static String part(String name, String value) {
		return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
	}

	private Wire.Answer kept(Call call) throws IOException {
		try (Wire wire = new Wire(this.port)) {
			Wire.Answer answer = wire.send(call, this.cookie);
			String set = answer.headers().get("set-cookie");
			if (set != null && set.startsWith("askwell=")) {
				this.cookie = set.substring(0, set.indexOf(';'));
			}
			return answer;
		}
	}

}
