package app.askwell.environment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Asked to end, through a real server over sockets. */
class OpenUntilServedTests {

	private final CountDownLatch reached = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	@Test
	@Timeout(60)
	void answersOnOpenConnectionsAndLetsNobodyIn() throws Exception {
		WebServer server = server();
		try (Socket quiet = new Socket("127.0.0.1", server.getPort());
				Socket busy = new Socket("127.0.0.1", server.getPort())) {
			assertThat(answer(quiet, "/")).startsWith("HTTP/1.1 200").doesNotContain("close");
			FutureTask<String> underWay = new FutureTask<>(() -> answer(busy, "/slow"));
			new Thread(underWay).start();
			this.reached.await();
			CountDownLatch ended = new CountDownLatch(1);
			new Thread(() -> server.shutDownGracefully((result) -> ended.countDown())).start();
			awaitClosed(server.getPort());
			assertThat(answer(quiet, "/")).startsWith("HTTP/1.1 200").contains("Connection: close");
			this.released.countDown();
			assertThat(underWay.get()).startsWith("HTTP/1.1 200");
			ended.await();
		}
		finally {
			server.stop();
		}
	}

	private WebServer server() {
		TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
		factory.setShutdown(Shutdown.GRACEFUL);
		new EndingConfiguration().openUntilServed().customize(factory);
		WebServer server = factory
			.getWebServer((context) -> context.addServlet("answer", new Answer()).addMapping("/"));
		server.start();
		return server;
	}

	private static String answer(Socket connection, String path) throws IOException {
		connection.getOutputStream()
			.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		BufferedReader lines = new BufferedReader(
				new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
		return lines.lines().takeWhile((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static void awaitClosed(int port) {
		boolean open = true;
		while (open) {
			try (Socket another = new Socket("127.0.0.1", port)) {
				open = another.isConnected();
			}
			catch (IOException ex) {
				open = false;
			}
		}
	}

	/** One path is answered when the test says so. */
	private final class Answer extends HttpServlet {

		@Override
		protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
			if (request.getRequestURI().equals("/slow")) {
				OpenUntilServedTests.this.reached.countDown();
				try {
					OpenUntilServedTests.this.released.await();
				}
				catch (InterruptedException ex) {
					throw new IOException(ex);
				}
			}
			response.setContentLength(0);
		}

	}

}
