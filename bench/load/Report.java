package askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The figures as CSV, as a Markdown table, and as a graph of cost against data. */
final class Report {

	private static final String HEAD = "contacts,page,run,requests,per_second,p50_ms,p95_ms,p99_ms,app_cpu_ms,database_cpu_ms\n";

	private final Path folder;

	private final StringBuilder csv = new StringBuilder(HEAD);

	private final List<Line> lines = new ArrayList<>();

	private final StringBuilder notes = new StringBuilder();

	Report(Path folder) {
		this.folder = folder;
	}

	private record Line(int contacts, String page, List<Load.Run> runs, double statements, int plain, int compressed) {

		double median(ToDoubleFunction<Load.Run> figure) {
			return Report.median(this.runs.stream().mapToDouble(figure).boxed().toList());
		}

		String written() {
			List<Double> cpu = this.runs.stream().map(Load.Run::cpu).sorted().toList();
			return "| %,d | %s | %.2f | %.2f | **%.2f** | %.1f–%.1f | %.0f | %.1f | %.1f | %.1f | %.0f | %.1f | %.1f |%n".formatted(
					this.contacts, this.page, median(Load.Run::app), median(Load.Run::database), median(Load.Run::cpu), cpu.get(0),
					cpu.get(cpu.size() - 1), median(Load.Run::perSecond), median(Load.Run::median), median(Load.Run::p95),
					median(Load.Run::p99), this.statements, this.plain / 1024.0, this.compressed / 1024.0);
		}

	}

	static double median(Collection<Double> figures) {
		List<Double> sorted = figures.stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	void add(int contacts, String page, List<Load.Run> runs, double statements, int plain, int compressed) {
		Line line = new Line(contacts, page, runs, statements, plain, compressed);
		this.lines.add(line);
		for (int i = 0; i < runs.size(); i++) {
			Load.Run run = runs.get(i);
			this.csv.append(String.format(Locale.ROOT, "%d,%s,%d,%d,%.1f,%.2f,%.2f,%.2f,%.3f,%.3f%n", contacts, page, i + 1,
					run.requests(), run.perSecond(), run.median(), run.p95(), run.p99(), run.app(), run.database()));
		}
		System.out.print(line.written());
	}

	void note(int contacts, String text) {
		this.notes.append("- %,d contacts: %s%n".formatted(contacts, text));
		System.out.println(text);
	}

	void write() throws IOException {
		StringBuilder table = new StringBuilder("| contacts | page | app ms | database ms | both ms | least–most | a second | p50 ms | p95 ms | p99 ms"
				+ " | statements | KB | KB sent |\n|---:|---|---:|---:|---:|---|---:|---:|---:|---:|---:|---:|---:|\n");
		this.lines.forEach((line) -> table.append(line.written()));
		Files.writeString(this.folder.resolve("pages.csv"), this.csv);
		Files.writeString(this.folder.resolve("pages.md"), table.append('\n').append(this.notes));
		Files.writeString(this.folder.resolve("cost.svg"), new Graph(byPage()).svg());
	}

	/** Of each page, the cost at each number of contacts. */
	private Map<String, Map<Integer, Double>> byPage() {
		Map<String, Map<Integer, Double>> costs = new LinkedHashMap<>();
		for (Line line : this.lines) {
			costs.computeIfAbsent(line.page(), (page) -> new TreeMap<>()).put(line.contacts(), line.median(Load.Run::cpu));
		}
		return costs;
	}

}
