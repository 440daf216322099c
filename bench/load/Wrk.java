package askwell.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The load client of Debian's package wrk: it takes a fraction of the processor that one written in Java takes of the
 * same two cores.
 */
final class Wrk {

	private static final String SCRIPT = """
			local n = 0
			request = function()
			  n = n % #all + 1
			  return all[n]
			end
			done = function(summary, latency)
			  local e = summary.errors
			  io.write(string.format("measured %d %d %d %d %d %d\\n", summary.requests, summary.duration,
			    e.connect + e.read + e.write + e.status + e.timeout,
			    latency:percentile(50), latency:percentile(95), latency:percentile(99)))
			end
			""";

	private Wrk() {
	}

	/** All in microseconds. */
	record Measured(int requests, long duration, long median, long p95, long p99) {
	}

	static boolean isThere() {
		try {
			Process wrk = new ProcessBuilder("wrk", "--version").redirectErrorStream(true).start();
			wrk.getInputStream().readAllBytes();
			wrk.waitFor();
			return true;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Sends these one after the other, and from the beginning again, for so many seconds. */
	static Measured run(int port, List<byte[]> requests, int connections, int seconds) throws IOException, InterruptedException {
		Path script = Files.createTempFile("load", ".lua");
		try {
			Files.writeString(script, script(requests), StandardCharsets.US_ASCII);
			Process wrk = new ProcessBuilder("wrk", "--threads", "1", "--connections", String.valueOf(connections), "--duration",
					seconds + "s", "--timeout", "60s", "--script", script.toString(), "http://127.0.0.1:" + port)
				.redirectErrorStream(true)
				.start();
			String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			wrk.waitFor();
			return measured(said);
		}
		finally {
			Files.delete(script);
		}
	}

	private static Measured measured(String said) {
		String[] part = said.lines()
			.filter((line) -> line.startsWith("measured "))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(said))
			.split(" ");
		if (!part[3].equals("0")) {
			throw new IllegalStateException("not all were answered: " + said);
		}
		return new Measured(Integer.parseInt(part[1]), Long.parseLong(part[2]), Long.parseLong(part[4]), Long.parseLong(part[5]),
				Long.parseLong(part[6]));
	}

	private static String script(List<byte[]> requests) {
		StringBuilder all = new StringBuilder("all = {\n");
		for (byte[] request : requests) {
			all.append('"');
			for (byte one : request) {
				boolean plain = one >= ' ' && one <= '~' && one != '"' && one != '\\';
				all.append(plain ? String.valueOf((char) one) : "\\%03d".formatted(one & 0xff));
			}
			all.append("\",\n");
		}
		return all.append("}\n").append(SCRIPT).toString();
	}

}
