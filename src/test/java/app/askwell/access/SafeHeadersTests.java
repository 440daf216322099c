package app.askwell.access;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.RefusedContacts;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What all kinds of answers tell the browser, seen over a socket. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class SafeHeadersTests {

	private static final Map<String, String> EVERYWHERE = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options",
			"DENY", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin",
			"Cross-Origin-Resource-Policy", "same-origin", "Permissions-Policy",
			"camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");

	private static final String POLICY = "default-src 'none'; script-src 'nonce-[A-Za-z0-9+/=]{24}'; style-src 'self'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-src 'self'; "
			+ "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private Seeker maya;

	private Visitor visitor;

	private String today;

	@BeforeEach
	void signIn() {
		this.maya = this.seekers.open();
		this.visitor = Visitor.signedIn(this.port, this.maya);
		this.today = this.visitor.get("/").body();
	}

	@Test
	void everyKindOfAnswerIsSafe() {
		List<HttpResponse<String>> answers = new ArrayList<>(
				List.of(this.visitor.get("/"), this.visitor.get("/people"), this.visitor.get("/no-such-page"),
						this.visitor.get("/people/no-id"), this.visitor.ask("PUT", "/people"),
						this.visitor.ask("HEAD", "/people"), this.visitor.get("/follow-ups/x/completion"),
						this.visitor.get("/assets/0/none.css"), this.visitor.get("/actuator/health"),
						this.visitor.get("/actuator"), this.visitor.post("/people", Map.of("name", "Priya Nair")),
						this.visitor.post("/people", Map.of("name", "")), new Visitor(this.port).get("/sign-in"),
						new Visitor(this.port).get("/people")));
		try (RefusedContacts refused = new RefusedContacts(this.everything, this.maya, "22000")) {
			assertThat(refused).isNotNull();
			this.visitor.get("/");
			answers.add(this.visitor.post("/people", Map.of("name", "Otto")));
		}
		assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 302, 403, 404, 405, 422, 500);
		assertThat(answers).allSatisfy((answer) -> {
			assertSafe(answer.headers());
			assertThat(answer.headers().allValues("Cache-Control")).as("%s", answer.uri())
				.containsExactly("no-cache, no-store, max-age=0, must-revalidate");
		});
	}

	@Test
	void filesOfAVersionAreKeptForEverAndNoOthers() {
		List<String> assets = ASSET.matcher(this.today).results().map((match) -> match.group(1)).toList();
		assertThat(assets).hasSizeGreaterThan(8);
		for (String asset : assets) {
			HttpHeaders headers = new Visitor(this.port).get(asset).headers();
			assertSafe(headers);
			assertThat(headers.allValues("Cache-Control")).as(asset)
				.containsExactly("max-age=31536000, public, immutable");
			HttpResponse<String> earlier = this.visitor.get(asset.replaceFirst("/assets/[^/]+", "/assets/earlier"));
			assertThat(earlier.statusCode()).as(asset).isEqualTo(200);
			assertThat(earlier.headers().allValues("Cache-Control")).as(asset).containsExactly("no-cache");
		}
	}

	@Test
	void onlyTheScriptOfThePageRuns() {
		HttpResponse<String> page = this.visitor.get("/");
		Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(policy(page.headers()));
		assertThat(nonce.find()).isTrue();
		assertThat(page.body()).contains("nonce=\"" + nonce.group(1) + "\"");
		assertThat(policy(this.visitor.get("/").headers())).isNotEqualTo(policy(page.headers()));
	}

	@Test
	void forwardedHeadersOfNobodyInParticularAreIgnored() throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/people"))
			.header("X-Forwarded-Proto", "https")
			.header("X-Forwarded-Host", "evil.example")
			.header("X-Forwarded-Prefix", "/evil")
			.header("Forwarded", "proto=https;host=evil.example")
			.build();
		HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
		assertThat(answer.headers().allValues("Set-Cookie"))
			.allSatisfy((cookie) -> assertThat(cookie).startsWith("askwell=")
				.contains("HttpOnly", "SameSite=Lax")
				.doesNotContain("Secure"));
	}

	@Test
	void whatIsNoRequestAtAllGetsNoPageAndNoStackTrace() throws IOException {
		for (String line : List.of("GET /people?q=%zz HTTP/1.1", "GET /a%00b HTTP/1.1", "GET /a//b HTTP/1.1",
				"GET /a;b=c HTTP/1.1", "GET /{} HTTP/1.1", "GET /../x HTTP/1.1", "BREW /people HTTP/1.1",
				"TRACE / HTTP/1.1")) {
			String answer = raw(line);
			assertThat(answer).as(line).containsPattern("^HTTP/1.1 (4\\d\\d|302)");
			assertThat(answer).as(line).doesNotContain("Exception", "\tat ", "Tomcat", "Server:", "org.apache");
		}
	}

	private static void assertSafe(HttpHeaders headers) {
		EVERYWHERE.forEach((name, value) -> assertThat(headers.allValues(name)).as(name).containsExactly(value));
		assertThat(policy(headers)).matches(POLICY);
		assertThat(headers.map().keySet()).doesNotContain("server", "x-powered-by", "strict-transport-security");
	}

	private static String policy(HttpHeaders headers) {
		assertThat(headers.allValues("Content-Security-Policy")).hasSize(1);
		return headers.firstValue("Content-Security-Policy").orElseThrow();
	}

	private String raw(String line) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
