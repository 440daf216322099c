package app.askwell.access;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Seekers;
import app.askwell.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said to whoever asks in a way that no page of ours does. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class AnswersToOthersTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Seekers seekers;

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in", "/people", "/actuator/health", "/coach/x", "/calendar/x.ics" })
	void noOtherOriginIsInvited(String path) throws Exception {
		for (String method : List.of("GET", "OPTIONS")) {
			HttpResponse<String> answer = HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
					.header("Origin", "https://evil.example")
					.header("Access-Control-Request-Method", "POST")
					.method(method, HttpRequest.BodyPublishers.noBody())
					.build(), HttpResponse.BodyHandlers.ofString());
			assertThat(answer.headers().map().keySet()).as("%s %s", method, path)
				.noneMatch((name) -> name.startsWith("access-control-"));
		}
	}

	@Test
	void noRedirectLeavesTheHost() {
		Visitor visitor = Visitor.signedIn(this.port, this.seekers.open());
		for (String path : List.of("//evil.example/", "/people/..//evil.example",
				"/sign-in?continue=https://evil.example", "/%2f%2fevil.example", "/sign-in?out=//evil.example")) {
			assertThat(visitor.get(path).headers().allValues("Location")).as(path)
				.noneMatch((to) -> to.startsWith("//") || to.contains("evil"));
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/people", "/no-such-page", "/search/suggestions?q=a", "/actuator/health", "/export" })
	void everyAnswerSaysWhatItIs(String path) {
		HttpResponse<String> answer = Visitor.signedIn(this.port, this.seekers.open()).get(path);
		String type = answer.headers().firstValue("Content-Type").orElseThrow();
		assertThat(type).matches("text/html;charset=UTF-8|application/json.*|application/vnd\\.spring-boot.*json");
		assertThat(answer.body().startsWith("{")).isEqualTo(type.contains("json"));
	}

	@Test
	void aRequestWithTwoLengthsIsRefused() throws IOException {
		assertThat(raw("POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 40\r\n"))
			.startsWith("HTTP/1.1 400");
		String both = raw(
				"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n");
		assertThat(both).startsWith("HTTP/1.1 4").containsIgnoringCase("connection: close");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/.git/config", "/.svn/entries", "/application.properties", "/assets/", "/assets/0/",
			"/assets/0/css/", "/assets/0/..%2f..%2fapplication.properties", "/assets/0/%2e%2e/application.properties",
			"/META-INF/sbom/application.cdx.json", "/WEB-INF/web.xml", "/mail.key", "/templates/error.html",
			"/actuator/sbom", "/actuator/env" })
	void nothingBesideTheProgramIsServed(String path) {
		assertThat(Visitor.signedIn(this.port, this.seekers.open()).get(path).statusCode()).isIn(400, 403, 404);
	}

	private String raw(String head) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write((head + "Connection: close\r\n\r\n0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
