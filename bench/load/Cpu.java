package askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Processor time that processes used, in milliseconds, from {@code /proc/<pid>/stat}.
 *
 * @param app of the program
 * @param database of the server and everything it started, also what has ended since
 */
record Cpu(double app, double database) {

	/** Ticks of {@code /proc} are a hundredth of a second on every Linux. */
	private static final double TICK = 10;

	static Cpu of(long app, long postmaster) throws IOException {
		double database = ticks(postmaster, true);
		for (long backend : children(postmaster)) {
			database += ticks(backend, false);
		}
		return new Cpu(ticks(app, false) * TICK, database * TICK);
	}

	/** Of a program alone. */
	static double of(long app) throws IOException {
		return ticks(app, false) * TICK;
	}

	Cpu since(Cpu before) {
		return new Cpu(this.app - before.app, this.database - before.database);
	}

	static List<Long> children(long parent) throws IOException {
		List<Long> found = new ArrayList<>();
		for (ProcessHandle child : ProcessHandle.of(parent).stream().flatMap(ProcessHandle::children).toList()) {
			found.add(child.pid());
		}
		return found;
	}

	private static double ticks(long pid, boolean withThoseThatEnded) throws IOException {
		String[] fields = fields(pid);
		if (fields.length == 0) {
			return 0;
		}
		double own = Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]);
		return withThoseThatEnded ? own + Double.parseDouble(fields[13]) + Double.parseDouble(fields[14]) : own;
	}

	/** Those after the name, which may hold blanks. */
	private static String[] fields(long pid) {
		try {
			String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
			return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
		}
		catch (IOException ex) {
			return new String[0];
		}
	}

	/** Kilobytes of a line of {@code /proc/<pid>/smaps_rollup}, such as Rss or Pss; none of a process that ended meanwhile. */
	static long kilobytes(long pid, String what) {
		try {
			return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"))
				.stream()
				.filter((line) -> line.startsWith(what + ":"))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
				.sum();
		}
		catch (IOException ex) {
			return 0;
		}
	}

}
