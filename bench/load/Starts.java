package askwell.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From the command to the first page, on a home that is there already: as it is packaged, taken apart, with a class-data archive, and
 * from Java 25 on with an AOT cache, as in the image.
 */
final class Starts {

	private static final int WITH_AOT_CACHE = 25;

	private final Path jar;

	private final Path out;

	private final int port;

	Starts(Path jar, Path out, int port) {
		this.jar = jar;
		this.out = out;
		this.port = port;
	}

	String measure(int runs) throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		String apart = this.out.resolve("program").resolve(this.jar.getFileName()).toString();
		Path archive = this.out.resolve("askwell.jsa");
		Files.deleteIfExists(archive);
		once(List.of(java, "-XX:ArchiveClassesAtExit=" + archive, "-jar", apart));
		Map<String, List<String>> ways = new LinkedHashMap<>();
		ways.put("java -jar", List.of(java, "-jar", this.jar.toString()));
		ways.put("extracted", List.of(java, "-jar", apart));
		ways.put("extracted, with an archive of its classes",
				List.of(java, "-XX:SharedArchiveFile=" + archive, "-jar", apart));
		ways.put("the same, -Xmx256m -XX:+UseSerialGC",
				List.of(java, "-XX:SharedArchiveFile=" + archive, "-Xmx256m", "-XX:+UseSerialGC", "-jar", apart));
		if (Runtime.version().feature() >= WITH_AOT_CACHE) {
			Path cache = this.out.resolve("askwell.aot");
			Files.deleteIfExists(cache);
			once(List.of(java, "-XX:AOTCacheOutput=" + cache, "-Xmx256m", "-XX:+UseSerialGC", "-jar", apart));
			ways.put("extracted, with an AOT cache, -Xmx256m -XX:+UseSerialGC",
					List.of(java, "-XX:AOTCache=" + cache, "-Xmx256m", "-XX:+UseSerialGC", "-jar", apart));
		}
		if (Files.exists(Path.of("mvnw"))) {
			ways.put("./mvnw spring-boot:run", List.of("./mvnw", "-q", "spring-boot:run"));
		}
		StringBuilder table = new StringBuilder("| way | seconds to the first page | processor seconds | memory |\n|---|---|---|---|\n");
		for (Map.Entry<String, List<String>> way : ways.entrySet()) {
			table.append(measured(way.getKey(), way.getValue(), runs));
		}
		Files.writeString(this.out.resolve("start.md"), table);
		return table.toString();
	}

	private String measured(String name, List<String> command, int runs) throws Exception {
		List<Double> seconds = new ArrayList<>();
		List<Double> processor = new ArrayList<>();
		String memory = "";
		for (int i = 0; i < runs; i++) {
			try (Program program = program(command)) {
				seconds.add(program.start() / 1e3);
				Cpu cpu = program.cpu();
				processor.add((cpu.app() + cpu.database()) / 1e3);
				memory = Bench.memory(program);
			}
		}
		return "| `%s` | %.1f | %.1f | %s |%n".formatted(name, Report.median(seconds), Report.median(processor), memory);
	}

	/** For what it leaves when it ends. */
	private void once(List<String> command) throws Exception {
		try (Program program = program(command)) {
			program.start();
		}
	}

	private Program program(List<String> command) {
		return new Program(command, this.out.resolve("home-start"), this.port + 1);
	}

}
