package app.askwell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Someone at the real door: HTTP over a socket, with cookies, through every filter. */
public final class Visitor {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

	private final Supplier<String> base;

	private final String browser;

	private String csrf = "";

	private String page = "";

	/** Of another site, or empty. */
	private String origin = "";

	public Visitor(int port) {
		this(() -> "http://localhost:" + port);
	}

	/** At an address that may change, as it does when the application starts again. */
	public Visitor(Supplier<String> base) {
		this(base, "");
	}

	private Visitor(Supplier<String> base, String browser) {
		this.base = base;
		this.browser = browser;
	}

	/** Signs in as an account of {@link Seekers}. */
	public static Visitor signedIn(int port, Seeker seeker) {
		return signedIn(port, seeker, "");
	}

	/** The same with what the browser says about itself. */
	public static Visitor signedIn(int port, Seeker seeker, String browser) {
		Visitor visitor = new Visitor(() -> "http://localhost:" + port, browser);
		visitor.get("/sign-in");
		visitor.post("/sign-in", Map.of("email", seeker.email(), "password", Seekers.PASSWORD));
		return visitor;
	}

	/** Posts from a page of another site from now on, until a page of ours is loaded. */
	public Visitor from(String otherOrigin) {
		this.origin = otherOrigin;
		return this;
	}

	/** Where an answer leads on to. */
	public static String location(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return answer.headers().firstValue("Location").orElseThrow();
	}

	public HttpResponse<String> get(String path) {
		this.origin = "";
		this.page = path;
		return send(HttpRequest.newBuilder(URI.create(this.base.get() + path)).GET());
	}

	/** Asks in another way, without the token of a page. */
	public HttpResponse<String> ask(String method, String path) {
		return send(HttpRequest.newBuilder(URI.create(this.base.get() + path))
			.method(method, HttpRequest.BodyPublishers.noBody()));
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
		return send(HttpRequest.newBuilder(URI.create(this.base.get() + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Origin", this.origin.isEmpty() ? this.base.get() : this.origin)
			.header("Referer", this.base.get() + this.page)
			.header("Sec-Fetch-Site", site)
			.POST(HttpRequest.BodyPublishers.ofString(body + (form.containsKey("_csrf") ? "" : "&_csrf=" + token))));
	}

	/** Posts anything at all, with the CSRF token in a header. */
	public HttpResponse<String> postRaw(String path, String type, byte[] body) {
		return send(HttpRequest.newBuilder(URI.create(this.base.get() + path))
			.header("Content-Type", type)
			.header("X-CSRF-TOKEN", this.csrf)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body)));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			if (!this.browser.isEmpty()) {
				request.setHeader("User-Agent", this.browser);
			}
			HttpResponse<String> answer = this.client.send(request.timeout(PATIENCE).build(),
					HttpResponse.BodyHandlers.ofString());
			Matcher matcher = CSRF.matcher(answer.body());
			if (answer.statusCode() < 500 && matcher.find()) {
				this.csrf = matcher.group(1);
			}
			return answer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
