package app.askwell.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Debian's HAProxy before several instances, each request to the next of those that are
 * ready. What could not be delivered goes to another; what was, and got no answer, fails.
 */
final class Balancer implements AutoCloseable {

	private static final String SETTINGS = """
			global
			  maxconn 200
			defaults
			  mode http
			  timeout connect 2s
			  timeout client 60s
			  timeout server 60s
			  timeout check 10s
			  retries 3
			  option redispatch
			  option forwardfor
			frontend all
			  bind 127.0.0.1:%d
			  default_backend instances
			backend instances
			  balance roundrobin
			  option httpchk GET /actuator/health/readiness
			  default-server check inter 500ms fall 1 rise 1
			%s
			""";

	private final int port = freePort();

	private final Process process;

	Balancer(Path folder, List<Integer> instances) throws IOException {
		Path settings = Files.writeString(folder.resolve("haproxy-" + this.port + ".cfg"),
				SETTINGS.formatted(this.port,
						IntStream.range(0, instances.size())
							.mapToObj((i) -> "  server instance" + i + " 127.0.0.1:" + instances.get(i))
							.collect(Collectors.joining("\n"))));
		this.process = start(settings);
		LeftBehind.note(this.process.toHandle());
		Runtime.getRuntime().addShutdownHook(new Thread(this.process::destroyForcibly));
	}

	private static Process start(Path settings) throws IOException {
		try {
			return new ProcessBuilder("haproxy", "-db", "-f", settings.toString()).redirectErrorStream(true)
				.redirectOutput(settings.resolveSibling(settings.getFileName() + ".said").toFile())
				.start();
		}
		catch (IOException ex) {
			throw new IOException("This drill needs HAProxy: apt-get install haproxy", ex);
		}
	}

	String address() {
		return "http://localhost:" + this.port;
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
