package askwell.scaling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What pages cost, as the bench wrote it down: the median of the runs of each page, at the least data it was run with. */
final class Measured {

	private static final Path NEWEST = Path.of("target/bench/pages.csv");

	/** Those that the tables of docs/scaling.md are from. */
	private static final Path KEPT = Path.of("bench/scaling/pages.csv");

	private final Path file;

	private final Map<String, List<Cost>> runs = new LinkedHashMap<>();

	/** Processor milliseconds for one request. */
	record Cost(double app, double database) {

		Cost times(double factor) {
			return new Cost(this.app * factor, this.database * factor);
		}

		Cost plus(Cost other) {
			return new Cost(this.app + other.app, this.database + other.database);
		}

	}

	/** @param named empty for the newest run of the bench, or for the one that is kept where there was none */
	Measured(String named) throws IOException {
		this.file = !named.isEmpty() ? Path.of(named) : Files.exists(NEWEST) ? NEWEST : KEPT;
		List<String[]> lines = Files.readAllLines(this.file).stream().skip(1).map((line) -> line.split(",")).toList();
		int least = lines.stream().mapToInt((line) -> Integer.parseInt(line[0])).min().orElseThrow();
		for (String[] line : lines) {
			if (Integer.parseInt(line[0]) == least) {
				this.runs.computeIfAbsent(line[1], (page) -> new ArrayList<>())
					.add(new Cost(Double.parseDouble(line[8]), Double.parseDouble(line[9])));
			}
		}
	}

	String source() {
		return this.file.toString();
	}

	boolean has(String page) {
		return this.runs.containsKey(page);
	}

	Cost of(String page) {
		List<Cost> costs = this.runs.get(page);
		if (costs == null) {
			throw new IllegalArgumentException(this.file + " has no “" + page + "”, but " + this.runs.keySet());
		}
		return new Cost(median(costs.stream().map(Cost::app).sorted().toList()),
				median(costs.stream().map(Cost::database).sorted().toList()));
	}

	/** Of one page on average, where people look at them as the mix says. */
	Cost mean(Map<String, Double> mix) {
		double all = mix.values().stream().mapToDouble(Double::doubleValue).sum();
		return mix.entrySet()
			.stream()
			.map((share) -> of(share.getKey()).times(share.getValue() / all))
			.reduce(new Cost(0, 0), Cost::plus);
	}

	private static double median(List<Double> sorted) {
		return sorted.get(sorted.size() / 2);
	}

}
