package app.askwell.environment;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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

@AskwellTest
@SuppressWarnings("NullAway.Init")
class HealthTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Seekers seekers;

	@ParameterizedTest
	@ValueSource(strings = { "", "/liveness", "/readiness" })
	void saysThatItIsUpAndNothingElse(String part) {
		HttpResponse<String> answer = new Visitor(this.port).get("/actuator/health" + part);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/env", "/beans", "/info", "/metrics", "/loggers", "/heapdump", "/health/db" })
	void nothingElseIsThere(String path) {
		Visitor visitor = Visitor.signedIn(this.port, this.seekers.open());
		assertThat(visitor.get("/actuator" + path).statusCode()).isEqualTo(404);
	}

	@Test
	void theImageAsksBelowTheBasePathAsWell() throws IOException, InterruptedException {
		String check = Files.readString(Path.of("docker/healthy"));
		assertThat(check).contains("/actuator/health/liveness");
		assertThat(check(List.of("SERVER_PORT=" + this.port))).isZero();
		assertThat(check(List.of("SERVER_PORT=" + this.port, "ASKWELL_BASE_PATH=/base/"))).isNotZero();
		assertThat(check(List.of("SERVER_PORT=" + this.port, "ASKWELL_PUBLIC_URL=https://example.org/"))).isZero();
		assertThat(check(List.of("SERVER_PORT=" + this.port, "ASKWELL_PUBLIC_URL=https://example.org/base")))
			.isNotZero();
		assertThat(check(List.of("SERVER_PORT=" + this.port, "ASKWELL_PUBLIC_URL=https://example.org"))).isZero();
		assertThat(check(List.of("SERVER_PORT=1"))).isNotZero();
	}

	private static int check(List<String> variables) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("bash", "docker/healthy");
		builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		variables.forEach((variable) -> {
			int end = variable.indexOf('=');
			builder.environment().put(variable.substring(0, end), variable.substring(end + 1));
		});
		return builder.start().waitFor();
	}

}
