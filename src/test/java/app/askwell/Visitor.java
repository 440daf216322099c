package app.askwell;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone at the real door: HTTP over a socket, with cookies, through every filter. */
public final class Visitor {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final String base;

	private String csrf = "";

	public Visitor(int port) {
		this.base = "http://localhost:" + port;
	}

	/** Signs in as an account of {@link Seekers}. */
	public static Visitor signedIn(int port, Seeker seeker) {
		Visitor visitor = new Visitor(port);
		visitor.get("/sign-in");
		visitor.post("/sign-in", Map.of("email", seeker.email(), "password", Seekers.PASSWORD));
		return visitor;
	}

	public HttpResponse<String> get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path)).GET());
	}

	/** Posts a form with the CSRF token of the page loaded last. */
	public HttpResponse<String> post(String path, Map<String, String> form) {
		return postFrom("same-origin", path, form);
	}

	/** Posts a form as a browser does that says where it comes from. */
	public HttpResponse<String> postFrom(String site, String path, Map<String, String> form) {
		String body = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		String token = URLEncoder.encode(this.csrf, StandardCharsets.UTF_8);
		return send(HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Sec-Fetch-Site", site)
			.POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + token)));
	}

	/** Posts anything at all, with the CSRF token in a header. */
	public HttpResponse<String> postRaw(String path, String type, byte[] body) {
		return send(HttpRequest.newBuilder(URI.create(this.base + path))
			.header("Content-Type", type)
			.header("X-CSRF-TOKEN", this.csrf)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
			Matcher matcher = CSRF.matcher(answer.body());
			if (matcher.find()) {
				this.csrf = matcher.group(1);
			}
			return answer;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
