package app.askwell.environment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Forwarded headers, through a real server over a socket. */
class TrustedProxiesTests {

	private static final String FORWARDED = "203.0.113.7 https askwell.example.org true";

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.0.0.0/8", "127.0.0.1/32" })
	void believesAProxyThatIsNamed(String proxy) throws Exception {
		assertThat(seen("203.0.113.7", proxy)).isEqualTo(FORWARDED);
	}

	@Test
	void believesNobodyWhenNoProxyIsNamed() throws Exception {
		assertThat(seen("203.0.113.7")).isEqualTo("127.0.0.1 http 127.0.0.1 false");
	}

	@Test
	void believesNobodyElse() throws Exception {
		assertThat(seen("203.0.113.7", "10.0.0.0/8")).isEqualTo("127.0.0.1 http 127.0.0.1 false");
	}

	@Test
	void takesTheLastAddressThatNoProxyHas() throws Exception {
		assertThat(seen("198.51.100.1, 203.0.113.7, 10.0.0.5", "127.0.0.1", "10.0.0.5")).isEqualTo(FORWARDED);
	}

	private static String seen(String forwardedFor, String... proxies) throws Exception {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		new ProxyConfiguration().trustedProxies(new PublicAddress(null, "", List.of(proxies))).customize(factory);
		WebServer server = factory.getWebServer((context) -> context.addServlet("seen", new Seen()).addMapping("/"));
		server.start();
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
				.header("X-Forwarded-For", forwardedFor)
				.header("X-Forwarded-Proto", "https")
				.header("X-Forwarded-Host", "askwell.example.org")
				.build();
			return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
		}
		finally {
			server.stop();
			server.destroy();
		}
	}

	static final class Seen extends HttpServlet {

		private static final long serialVersionUID = 1L;

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getWriter()
				.print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName() + " "
						+ request.isSecure());
		}

	}

}
