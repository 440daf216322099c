package askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Several programs over the database of the first, behind HAProxy, which gives each request to the next of them. What a
 * request costs tells how many machines are needed; how many there are a second is of this one machine, which all share.
 */
final class Instances implements AutoCloseable {

	private static final String SETTINGS = """
			global
			  maxconn 200
			defaults
			  mode http
			  timeout connect 2s
			  timeout client 60s
			  timeout server 60s
			frontend all
			  bind 127.0.0.1:%d
			  default_backend instances
			backend instances
			  balance roundrobin
			  option forwardfor
			%s
			""";

	private final List<Program> programs = new ArrayList<>();

	private final List<String> command;

	private final Path out;

	private Process balancer;

	private boolean told;

	/** @param first the one with the database, which is running and stays the caller's */
	Instances(Program first, List<String> command, Path out) {
		this.programs.add(first);
		this.command = command;
		this.out = out;
	}

	private int port() {
		return this.programs.get(0).port() + 100;
	}

	/** Starts as many as are missing, and HAProxy anew. */
	void grow(int number) throws Exception {
		while (this.programs.size() < number) {
			int which = this.programs.size();
			Map<String, String> environment = new HashMap<>(this.programs.get(0).database());
			environment.put("ASKWELL_TRUSTED_PROXIES", "127.0.0.1");
			Program program = new Program(this.command, this.out.resolve("instance-" + which), this.programs.get(0).port() + which,
					environment);
			this.programs.add(program);
			program.start();
		}
		String servers = this.programs.stream()
			.map((it) -> "  server at" + it.port() + " 127.0.0.1:" + it.port())
			.collect(Collectors.joining("\n"));
		Path settings = Files.writeString(this.out.resolve("haproxy.cfg"), SETTINGS.formatted(port(), servers));
		end(this.balancer);
		this.balancer = balancer(settings);
		awaitBalancer();
	}

	private static Process balancer(Path settings) throws IOException {
		try {
			return new ProcessBuilder("haproxy", "-db", "-f", settings.toString()).redirectErrorStream(true)
				.redirectOutput(settings.resolveSibling("haproxy.log").toFile())
				.start();
		}
		catch (IOException ex) {
			throw new IOException("This needs HAProxy: apt-get install haproxy", ex);
		}
	}

	private void awaitBalancer() throws Exception {
		for (int i = 0; i < 200; i++) {
			try (Wire wire = new Wire(port())) {
				wire.send(Call.get("/sign-in"), "");
				return;
			}
			catch (IOException ex) {
				Thread.sleep(50);
			}
		}
		throw new IllegalStateException("HAProxy did not start: see " + this.out.resolve("haproxy.log"));
	}

	/** Four connections for each instance; a line of the table. */
	void measure(IntFunction<Call> pages, Seeker maya, Options options) throws Exception {
		Load load = new Load(port(), this::cpu, maya.cookie(), 4 * this.programs.size());
		load.run(pages, Integer.MAX_VALUE, options.number("warm", 10) * this.programs.size());
		List<Double> before = each();
		Load.Run run = load.run(pages, Integer.MAX_VALUE, options.number("seconds", 20));
		List<Double> after = each();
		StringBuilder own = new StringBuilder();
		for (int i = 0; i < before.size(); i++) {
			own.append("%.1f ".formatted((after.get(i) - before.get(i)) * before.size() / run.requests()));
		}
		if (!this.told) {
			System.out.println("| instances | requests | a second | p50 ms | p95 ms | program ms | each instance’s | database ms |\n"
					+ "|---:|---:|---:|---:|---:|---:|---|---:|");
			this.told = true;
		}
		System.out.println("| %d | %,d | %.0f | %.1f | %.1f | %.2f | %s| %.2f |".formatted(before.size(), run.requests(),
				run.perSecond(), run.median(), run.p95(), run.app(), own, run.database()));
	}

	private Cpu cpu() throws IOException {
		return new Cpu(each().stream().mapToDouble(Double::doubleValue).sum(), this.programs.get(0).cpu().database());
	}

	private List<Double> each() throws IOException {
		List<Double> each = new ArrayList<>();
		for (Program program : this.programs) {
			each.add(Cpu.of(program.pid()));
		}
		return each;
	}

	private static void end(Process process) throws InterruptedException {
		if (process != null) {
			process.destroy();
			process.waitFor(10, TimeUnit.SECONDS);
		}
	}

	@Override
	public void close() throws Exception {
		end(this.balancer);
		for (Program program : this.programs.subList(1, this.programs.size())) {
			program.close();
		}
	}

}
