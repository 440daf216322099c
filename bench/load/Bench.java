package askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/** The command of {@code bench/run}; what it does is told in docs/performance.md. */
final class Bench {

	private static final int PORT = Integer.getInteger("bench.port", 8391);

	private static final int CONNECTIONS = 4;

	private final Path jar;

	private final Path out;

	private final Options options;

	private final Report report;

	private Bench(Path jar, Path out, Options options) {
		this.jar = jar.toAbsolutePath();
		this.out = out.toAbsolutePath();
		this.options = options;
		this.report = new Report(out);
	}

	public static void main(String[] args) throws Exception {
		Options options = Options.of(Arrays.copyOfRange(args, 2, args.length));
		Bench bench = new Bench(Path.of(args[0]), Path.of(args[1]), options);
		if (options.is("start")) {
			System.out.println(new Starts(bench.jar, bench.out, PORT).measure(options.number("runs", 5)));
		}
		else if (options.is("instances")) {
			bench.together();
		}
		else {
			bench.measure();
		}
	}

	private void measure() throws Exception {
		int mine = this.options.number("contacts", 10_000);
		Path home = this.out.resolve("home-" + mine);
		try (Program program = new Program(command(), home, PORT)) {
			program.start();
			Data data = new Data(program);
			Seeker maya = filled(program, data, mine);
			UUID account = data.account("maya@example.org");
			for (int scale : this.options.numbers("scales", "1")) {
				data.forgetLogged(account);
				beside(data, mine, scale);
				at(program, data, account, maya);
			}
		}
		this.report.write();
	}

	/** Signs in, to an account that is made and filled if need be. */
	private static Seeker filled(Program program, Data data, int mine) throws Exception {
		if (data.rows("select from pg_extension where extname = 'pg_stat_statements'").isEmpty()) {
			program.watchable();
		}
		boolean isNew = data.rows("select from account").isEmpty();
		Seeker maya = isNew ? Seeker.signUp(PORT) : Seeker.signIn(PORT);
		if (data.rows("select 1 from contact limit 1").isEmpty()) {
			long start = System.nanoTime();
			data.fill(data.account("maya@example.org"), Data.Size.of(mine));
			System.out.printf("%,d contacts and all that belongs to them in %.1f s%n", mine, (System.nanoTime() - start) / 1e9);
		}
		return maya;
	}

	/** Several programs over one database, behind HAProxy. */
	private void together() throws Exception {
		int mine = this.options.number("contacts", 10_000);
		try (Program program = new Program(command(), this.out.resolve("home-" + mine), PORT)) {
			program.start();
			Data data = new Data(program);
			Seeker maya = filled(program, data, mine);
			try (Instances instances = new Instances(program, command(), this.out)) {
				for (int number : this.options.numbers("instances", "1,2,4")) {
					data.forgetLogged(data.account("maya@example.org"));
					data.settle();
					instances.grow(number);
					instances.measure(Pages.mixed(data, data.account("maya@example.org"), maya), maya, this.options);
				}
			}
		}
	}

	/** Others are only ever added, so scales come in their order. */
	private void beside(Data data, int mine, int scale) throws Exception {
		int there = Integer.parseInt(data.rows("select count(*) from account").get(0)[0]);
		long start = System.nanoTime();
		if (scale > 1 && there == 1) {
			data.other(Data.Size.beside(mine));
			there++;
		}
		if (scale > there) {
			data.copy(data.account("other@example.org"), there + 1, scale);
		}
		data.settle();
		System.out.printf("%d accounts after %.1f s%n", Math.max(there, scale), (System.nanoTime() - start) / 1e9);
	}

	private void at(Program program, Data data, UUID account, Seeker maya) throws Exception {
		Map<String, IntFunction<Call>> pages = new LinkedHashMap<>(Pages.of(data, account, maya));
		pages.keySet().removeIf((name) -> !this.options.wants(name));
		int contacts = Integer.parseInt(data.rows("select count(*) from contact").get(0)[0]);
		Load load = new Load(program, maya.cookie(), CONNECTIONS);
		double seconds = this.options.number("seconds", 5);
		for (Map.Entry<String, IntFunction<Call>> page : pages.entrySet()) {
			System.out.printf("%s: settled after %,d requests%n", page.getKey(),
					load.settle(page.getValue(), this.options.number("warm", 120)));
		}
		Profile profile = new Profile(program, data);
		Load alone = new Load(program, maya.cookie(), 1);
		Map<String, Double> statements = new LinkedHashMap<>();
		for (Map.Entry<String, IntFunction<Call>> page : pages.entrySet()) {
			statements.put(page.getKey(), profile.statementsOf(page.getValue(), alone));
		}
		Map<String, List<Load.Run>> runs = new LinkedHashMap<>();
		for (int i = 0; i < this.options.number("runs", 5); i++) {
			// What was logged counts as happened of late, which others show.
			data.forgetLogged(account);
			data.settle();
			for (Map.Entry<String, IntFunction<Call>> page : pages.entrySet()) {
				runs.computeIfAbsent(page.getKey(), (name) -> new ArrayList<>())
					.add(load.run(page.getValue(), this.options.number("requests", 2000), seconds));
			}
		}
		for (Map.Entry<String, IntFunction<Call>> page : pages.entrySet()) {
			Wire.Answer answer = one(page.getValue(), maya);
			this.report.add(contacts, page.getKey(), runs.get(page.getKey()), statements.get(page.getKey()),
					answer.plain().length, answer.body().length);
		}
		if (this.options.wants("Import")) {
			new Imports(program, maya).measure(this.options.number("runs", 5)).forEach((it) -> this.report.note(contacts, it));
		}
		this.report.note(contacts, memory(program));
		for (String path : List.of("/", "/people")) {
			this.report.note(contacts, Weight.of(PORT, path, maya.cookie()));
		}
		if (this.options.is("profile")) {
			for (Map.Entry<String, IntFunction<Call>> page : pages.entrySet()) {
				Files.writeString(this.out.resolve("profile-" + contacts + "-" + page.getKey().replace(' ', '-').toLowerCase() + ".md"),
						profile.of(page.getKey(), page.getValue(), alone, this.out));
			}
		}
		this.report.write();
	}

	private static Wire.Answer one(IntFunction<Call> page, Seeker maya) throws IOException {
		try (Wire wire = new Wire(PORT)) {
			return wire.send(page.apply((int) (System.nanoTime() / 1000 % 1_000_000_000)), maya.cookie());
		}
	}

	/** Of the program, and of the database with what its processes share counted once. */
	static String memory(Program program) throws IOException {
		long database = Cpu.kilobytes(program.postmaster(), "Pss");
		for (long backend : Cpu.children(program.postmaster())) {
			database += Cpu.kilobytes(backend, "Pss");
		}
		return "resident: program %d MB, database %d MB".formatted(Cpu.kilobytes(program.pid(), "Rss") / 1024, database / 1024);
	}

	private List<String> command() {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.add("-XX:FlightRecorderOptions=stackdepth=512");
		command.addAll(Arrays.asList(this.options.text("java", "-Xmx256m -XX:+UseSerialGC").split(" ")));
		command.addAll(List.of("-jar", this.jar.toString()));
		return command;
	}

}
