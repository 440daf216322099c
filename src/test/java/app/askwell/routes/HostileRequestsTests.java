package app.askwell.routes;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that no browser sends. */
@AskwellTest
class HostileRequestsTests {

	private static final List<HttpMethod> UNUSED = List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH);

	@LocalServerPort
	private int port;

	@Autowired
	private RouteTable table;

	@Autowired
	private Sender sender;

	private Scene maya;

	@BeforeEach
	void openAnAccount() {
		this.maya = this.table.scene();
	}

	@TestFactory
	Stream<DynamicTest> aMethodThatNoRouteHasIsNotAllowed() {
		List<DynamicTest> tests = new ArrayList<>();
		for (RouteCase one : this.table.cases(this.maya,
				(it) -> !it.is(RouteCase.Trait.FILTER) && it.answer() != 404)) {
			for (HttpMethod method : UNUSED) {
				tests.add(DynamicTest.dynamicTest(method + " " + one.route(),
						() -> assertThat(this.sender.send(one.by(method), this.maya.seeker())).hasStatus(405)));
			}
		}
		return Generated.counted("routes with a method they do not have", tests);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/xml", "text/plain", "multipart/form-data",
			"multipart/form-data; boundary=x", "image/png", "application/x-www-form-urlencoded; charset=utf-99" })
	void anotherKindOfContentIsNoFault(String type) {
		Visitor visitor = visitor();
		for (String path : List.of("/people", "/import", "/meetings/log")) {
			assertThat(visitor.postRaw(path, type, bytes("--x\r\n{\"name\": <")).statusCode()).as(path)
				.isBetween(400, 499);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "name=%ZZ", "name=%", "name=%FF%FE", "%ZZ=x", "name=%00", "&&=&=", "name=%u0041" })
	void anotherEncodingOfAFieldIsNoFault(String body) {
		assertThat(visitor().postRaw("/people", "application/x-www-form-urlencoded", bytes(body)).statusCode())
			.isBetween(200, 499);
	}

	/** Each page reads its own part of the query, or none. */
	@TestFactory
	Stream<DynamicTest> aQueryThatCannotBeReadIsNoFault() {
		Visitor visitor = visitor();
		return Generated.counted("pages with a query of broken bytes",
				this.table.cases(this.maya, (it) -> !it.changesSomething() && it.answer() == 200)
					.stream()
					.map((one) -> DynamicTest.dynamicTest(one.toString(),
							() -> assertThat(visitor.get(one.path() + "?q=%ff&page=%ff").statusCode()).isIn(200, 400)))
					.toList());
	}

	@Test
	void aFormThatIsTooLargeIsNotRead() {
		byte[] body = bytes("name=" + "x".repeat(3 * 1024 * 1024));
		var answer = visitor().postRaw("/people", "application/x-www-form-urlencoded", body);
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("too large");
		assertThat(visitor().post("/people", Map.of("name", "x".repeat(3 * 1024 * 1024))).statusCode()).isEqualTo(413);
	}

	@Test
	void aFormWithTooManyFieldsIsNotRead() {
		byte[] body = bytes("name=x" + "&a=1".repeat(20_000));
		var answer = visitor().postRaw("/people", "application/x-www-form-urlencoded", body);
		assertThat(answer.statusCode()).isIn(400, 413);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%ZZ", "/people/%", "/people/%00", "/people/%c0%af", "/people/..%2f..%2fetc",
			"/people;x=1", "//people", "/people\\new", "/people/%2e%2e/", "/people?q=%ZZ", "/people?page=%",
			"/people?%ZZ=1", "/people/\u0001" })
	void anAddressThatIsNoneIsNoFault(String path) throws IOException {
		assertThat(status("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).isBetween(200,
				499);
	}

	@ParameterizedTest
	@ValueSource(strings = { "FETCH / HTTP/1.1\r\nHost: localhost\r\n\r\n",
			"TRACE / HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\n\r\n",
			"GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n" })
	void aRequestThatIsNoneIsNoFault(String request) throws IOException {
		assertThat(status(request)).isBetween(200, 499);
	}

	private Visitor visitor() {
		Visitor visitor = Visitor.signedIn(this.port, this.maya.seeker());
		visitor.get("/people/new");
		return visitor;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Past every library that would put it right. */
	private int status(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
			return Integer.parseInt(new String(line, StandardCharsets.ISO_8859_1).substring("HTTP/1.1 ".length()));
		}
	}

}
