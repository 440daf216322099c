import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures a large import with the program as it is run: started with a heap of 256 MB, a file generated
 * from a seed is uploaded, imported, imported once more and taken back, while the same account goes on
 * adding people by hand. With "kill" the program is killed in the middle of the import and started again.
 *
 * <pre>
 * ./mvnw -q package -DskipTests
 * java bench/ImportBench.java target/askwell-*.jar [rows, 20000] [kill]
 * </pre>
 *
 * A class path in place of the jar works, too. Needs a free port 8381 (BENCH_PORT) and a minute or two.
 */
public class ImportBench {

	private static final long SEED = 20261122;

	private static final int PORT = Integer.parseInt(System.getenv().getOrDefault("BENCH_PORT", "8381"));

	private static final String BASE = "http://127.0.0.1:" + PORT;

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private static final Pattern HEAP = Pattern.compile("(\\d+)M->(\\d+)M\\((\\d+)M\\)");

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final HttpClient client = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	private final String program;

	private final Path home;

	private Process process;

	private String csrf = "";

	ImportBench(String program, Path home) {
		this.program = program;
		this.home = home;
	}

	public static void main(String[] args) throws Exception {
		int rows = (args.length > 1) ? Integer.parseInt(args[1]) : 20_000;
		ImportBench bench = new ImportBench(args[0], Files.createTempDirectory("import-bench"));
		try {
			bench.start();
			bench.signUp();
			if (args.length > 2 && args[2].equals("kill")) {
				bench.killed(rows);
			}
			else {
				bench.measure(rows);
			}
		}
		finally {
			bench.stop();
		}
	}

	private void measure(int rows) throws Exception {
		byte[] file = file(rows);
		System.out.printf("%,d rows, %,d KB, seed %d, -Xmx256m%n", rows, file.length / 1024, SEED);
		AtomicBoolean over = new AtomicBoolean();
		List<Long> waits = Collections.synchronizedList(new ArrayList<>());
		Thread others = new Thread(() -> addByHand(over, waits));
		others.start();
		long start = System.nanoTime();
		String batch = upload(file);
		long uploaded = System.nanoTime();
		await(batch, "Nothing is saved yet");
		long read = System.nanoTime();
		post(batch, Map.of());
		await(batch, "This import");
		long imported = System.nanoTime();
		over.set(true);
		others.join();
		String again = upload(file);
		await(again, "Nothing is saved yet");
		String preview = get(again);
		post(again, Map.of());
		await(again, "This import");
		long twice = System.nanoTime();
		post(batch + "/undo", Map.of());
		await(batch, "Removed again");
		long undone = System.nanoTime();
		System.out.printf("answered %s, preview %s, imported %s: upload to imported %s, %,.0f rows/s%n",
				seconds(uploaded - start), seconds(read - uploaded), seconds(imported - read),
				seconds(imported - start), rows * 1e9 / (imported - start));
		System.out.printf("same file again %s (%s), taken back %s%n", seconds(twice - imported),
				preview.contains(" 0 new, ") ? "nobody new" : "SOMEBODY NEW", seconds(undone - twice));
		Collections.sort(waits);
		System.out.printf("meanwhile by hand: %d people added, median %d ms, longest %d ms%n", waits.size(),
				waits.get(waits.size() / 2), waits.get(waits.size() - 1));
		heap();
	}

	/** Killed at a third of the work; what counts is that everyone is there once in the end. */
	private void killed(int rows) throws Exception {
		String batch = upload(file(rows));
		await(batch, "Nothing is saved yet");
		post(batch, Map.of());
		Pattern third = Pattern.compile("([\\d,]+) of [\\d,]+</p>");
		String page = get(batch);
		while (!done(third, page, rows / 3)) {
			page = get(batch);
		}
		this.process.destroyForcibly().waitFor();
		long killed = System.nanoTime();
		start();
		long back = System.nanoTime();
		System.out.println(get(batch).contains("Importing") ? "killed; started again, the page says that it is under way"
				: "killed; started again, and it WAS DONE OR LOST");
		await(batch, "This import");
		System.out.printf("ready again after %s, imported %s after that: %s%n", seconds(back - killed),
				seconds(System.nanoTime() - back), get("/import").replaceAll("(?s).*?([\\d,]+ people added).*", "$1"));
	}

	private static boolean done(Pattern pattern, String page, int rows) {
		Matcher matcher = pattern.matcher(page);
		return matcher.find() && Integer.parseInt(matcher.group(1).replace(",", "")) >= rows;
	}

	/** Names from a seed, some of them twice, some rows without any, as real files have them. */
	private static byte[] file(int rows) {
		Random random = new Random(SEED);
		String[] first = { "Noor", "José", "Anna-Lena", "Wei", "Priya", "Olu", "Zoë", "Ivan", "Fatima", "Grace" };
		String[] syllables = { "ber", "ger", "na", "ir", "sil", "va", "mar", "ko", "van", "tor", "res", "li", "quist" };
		StringBuilder file = new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n");
		for (int i = 0; i < rows; i++) {
			String last = syllables[random.nextInt(13)] + syllables[random.nextInt(13)] + syllables[random.nextInt(13)];
			file.append(first[random.nextInt(10)]).append(',').append(last).append(",https://www.linkedin.com/in/p")
				.append(i).append(',').append((i % 3 == 0) ? "p" + i + "@example.org" : "").append(",\"Company ")
				.append(random.nextInt(3000)).append(", Inc.\",\"Head of ").append(last).append("\",")
				.append(1 + random.nextInt(28)).append(" Mar ").append(2008 + random.nextInt(18)).append("\r\n");
		}
		return file.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void addByHand(AtomicBoolean over, List<Long> waits) {
		for (int i = 0; !over.get(); i++) {
			long start = System.nanoTime();
			post("/people", Map.of("name", "By Hand " + i));
			waits.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
			pause(300);
		}
	}

	private void heap() throws IOException {
		int most = 0;
		int kept = 0;
		for (String line : Files.readAllLines(this.home.resolve("gc.log"))) {
			Matcher matcher = HEAP.matcher(line);
			if (matcher.find()) {
				most = Math.max(most, Integer.parseInt(matcher.group(1)));
				kept = Math.max(kept, Integer.parseInt(matcher.group(2)));
			}
		}
		System.out.printf("heap: at most %d MB in use, at most %d MB after a collection%n", most, kept);
	}

	private void start() throws Exception {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-Xlog:gc:file=" + this.home.resolve("gc.log")));
		command.addAll(!this.program.contains(File.pathSeparator) ? List.of("-jar", this.program)
				: List.of("-cp", this.program, "app.askwell.AskwellApplication"));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(this.home.resolve("askwell.log").toFile()));
		builder.environment().putAll(new TreeMap<>(Map.of("ASKWELL_HOME", this.home.resolve("home").toString(),
				"SERVER_PORT", String.valueOf(PORT))));
		this.process = builder.start();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end && this.process.isAlive()) {
			try {
				if (get("/sign-in").contains("_csrf")) {
					return;
				}
			}
			catch (IllegalStateException ex) {
				pause(500);
			}
		}
		throw new IllegalStateException("did not start: see " + this.home.resolve("askwell.log"));
	}

	private void stop() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
			this.process.destroyForcibly();
		}
	}

	private void signUp() {
		get("/welcome");
		String page = post("/welcome", Map.of("name", "Maya", "email", "maya@example.org", "password",
				"three quiet otters dance", "zone", "Europe/Vienna"));
		if (!page.contains("/sign-out")) {
			throw new IllegalStateException("no account: " + page);
		}
	}

	private String upload(byte[] file) throws Exception {
		String start = "--edge\r\nContent-Disposition: form-data; name=\"formKey\"\r\n\r\n" + UUID.randomUUID()
				+ "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"Connections.csv\"\r\n"
				+ "Content-Type: text/csv\r\n\r\n";
		HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(URI.create(BASE + "/import"))
			.header("Content-Type", "multipart/form-data; boundary=edge")
			.header("X-CSRF-TOKEN", this.csrf)
			.POST(HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(start),
					HttpRequest.BodyPublishers.ofByteArray(file), HttpRequest.BodyPublishers.ofString("\r\n--edge--\r\n")))
			.build(), HttpResponse.BodyHandlers.ofString());
		String path = answer.uri().getPath();
		if (!path.startsWith("/import/")) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
		return path;
	}

	private void await(String path, String words) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!get(path).contains(words)) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("never said: " + words);
			}
			pause(250);
		}
	}

	private String get(String path) {
		return send(HttpRequest.newBuilder(URI.create(BASE + path)).GET());
	}

	private String post(String path, Map<String, String> form) {
		Map<String, String> fields = new TreeMap<>(form);
		fields.put("_csrf", this.csrf);
		fields.put("formKey", UUID.randomUUID().toString());
		return send(HttpRequest.newBuilder(URI.create(BASE + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(fields.entrySet()
				.stream()
				.map((it) -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
				.collect(Collectors.joining("&")))));
	}

	private String send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> answer = this.client.send(request.timeout(Duration.ofMinutes(1)).build(),
					HttpResponse.BodyHandlers.ofString());
			Matcher matcher = CSRF.matcher(answer.body());
			if (matcher.find()) {
				this.csrf = matcher.group(1);
			}
			if (answer.statusCode() >= 500) {
				throw new IllegalStateException(answer.statusCode() + " " + answer.uri());
			}
			return answer.body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static String seconds(long nanos) {
		return "%.1f s".formatted(nanos / 1e9);
	}

}
