package askwell.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time of a page goes: a flight recording by package, and the statements of the database. */
final class Profile {

	private static final int LINES = 12;

	private static final int COUNTED = 20;

	private static final int DEEPER = 30;

	/** What a frame belongs to, the first that fits from the innermost frame outwards. */
	private static final String[][] ROOMS = { { "org.attoparser", "templates" }, { "org.thymeleaf.spring6", "templates: SpEL, forms" },
			{ "org.springframework.expression", "templates: SpEL" }, { "org.thymeleaf", "templates" },
			{ "org.unbescape", "templates" }, { "app.askwell.web.Sentences", "words" },
			{ "org.springframework.context.support", "words" }, { "java.text", "words" },
			{ "java.util.zip", "compression" }, { "java.io.ObjectInputStream", "session, read" },
			{ "org.springframework.session", "session" }, { "org.springframework.security", "security" },
			{ "org.hibernate", "Hibernate" }, { "org.postgresql", "driver" }, { "com.zaxxer", "pool" },
			{ "org.springframework.jdbc", "JDBC" }, { "org.springframework.transaction", "transactions" },
			{ "org.springframework.orm", "transactions" }, { "org.springframework.aop", "proxies" },
			{ "org.springframework.web", "Spring MVC" }, { "org.springframework.beans", "Spring" },
			{ "org.springframework", "Spring" }, { "org.apache", "Tomcat" }, { "app.askwell", "Askwell" },
			{ "java.time.format", "days as text" } };

	private final Program program;

	private final Data data;

	Profile(Program program, Data data) {
		this.program = program;
		this.data = data;
	}

	String of(String name, IntFunction<Call> page, Load load, Path folder) throws Exception {
		Path file = folder.resolve(name.replace(' ', '-').toLowerCase() + ".jfr").toAbsolutePath();
		Files.deleteIfExists(file);
		watch("all", "on");
		jcmd("JFR.start", "name=bench", "settings=profile");
		Load.Run run = load.run(page, 100_000, 15);
		jcmd("JFR.dump", "name=bench", "filename=" + file);
		jcmd("JFR.stop", "name=bench");
		String statements = statements(run.requests());
		watch("none", "off");
		return "### " + name + "\n\n" + summary(file) + "\n" + statements;
	}

	/** Statements of one request, of the session and all. */
	double statementsOf(IntFunction<Call> page, Load load) throws Exception {
		watch("top", "off");
		Load.Run run = load.run(page, COUNTED, 60);
		double calls = Double.parseDouble(this.data.rows("select sum(calls) from pg_stat_statements where query !~ '" + NOT_OURS + "'").get(0)[0]);
		watch("none", "off");
		return calls / run.requests();
	}

	/** Of the bench itself, and of the work that looks every few seconds whether there is something to do. */
	private static final String NOT_OURS = "scheduled_tasks|pg_stat_statements|pg_reload_conf|alter system";

	private void watch(String track, String planning) throws Exception {
		this.data.execute("alter system set \"pg_stat_statements.track\" = '" + track + "'");
		this.data.execute("alter system set \"pg_stat_statements.track_planning\" = " + planning);
		this.data.execute("select pg_reload_conf()");
		Thread.sleep(300);
		this.data.execute("select pg_stat_statements_reset()");
	}

	private String statements(int requests) throws Exception {
		StringBuilder text = new StringBuilder("| ms planning | ms running | calls | statement |\n|---|---|---|---|\n");
		for (String[] row : this.data.rows("""
				select round((total_plan_time / %1$d)::numeric, 2), round((total_exec_time / %1$d)::numeric, 2),
				       round((greatest(calls, plans)::numeric / %1$d), 1), left(regexp_replace(query, '\\s+', ' ', 'g'), 110)
				  from pg_stat_statements where toplevel and query !~ '%2$s'
				 order by total_plan_time + total_exec_time desc limit %3$d
				""".formatted(requests, NOT_OURS, LINES))) {
			text.append("| ").append(String.join(" | ", row)).append(" |\n");
		}
		return text.toString();
	}

	static String summary(Path file) throws IOException {
		Map<String, Integer> rooms = new HashMap<>();
		Map<String, Integer> methods = new HashMap<>();
		int all = 0;
		try (RecordingFile recording = new RecordingFile(file)) {
			while (recording.hasMoreEvents()) {
				RecordedEvent event = recording.readEvent();
				if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
					all++;
					List<String> frames = frames(event);
					rooms.merge(room(frames), 1, Integer::sum);
					Set<String> once = new LinkedHashSet<>(frames);
					once.forEach((frame) -> methods.merge(frame, 1, Integer::sum));
				}
			}
		}
		return share(rooms, all, "part of the program", LINES) + "\n" + share(ours(methods, all), all, "anywhere beneath", DEEPER);
	}

	/** Without the chain of filters, which is beneath everything. */
	private static Map<String, Integer> ours(Map<String, Integer> methods, int all) {
		Map<String, Integer> ours = new HashMap<>(methods);
		ours.values().removeIf((it) -> it > all * 0.85);
		ours.keySet().removeIf((it) -> !it.matches(
				"(app\\.askwell|org\\.thymeleaf\\.(spring6\\.(view|expression|processor|messageresolver)|standard\\.processor|standard\\.expression)|org\\.springframework\\.(session|security\\.web|context\\.support|web\\.servlet\\.view)|java\\.util\\.zip|java\\.time\\.format|org\\.postgresql\\.jdbc).*"));
		return ours;
	}

	private static String share(Map<String, Integer> counts, int all, String heading, int lines) {
		StringBuilder text = new StringBuilder("| share | " + heading + " |\n|---|---|\n");
		counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.limit(lines)
			.forEach((it) -> text.append("| %.1f %% | `%s` |%n".formatted(it.getValue() * 100.0 / all, it.getKey())));
		return text.toString();
	}

	private static List<String> frames(RecordedEvent event) {
		List<String> frames = new ArrayList<>();
		for (RecordedFrame frame : event.getStackTrace().getFrames()) {
			if (frame.isJavaFrame()) {
				frames.add(frame.getMethod().getType().getName() + "." + frame.getMethod().getName());
			}
		}
		return frames;
	}

	private static String room(List<String> frames) {
		for (String frame : frames) {
			for (String[] room : ROOMS) {
				if (frame.startsWith(room[0])) {
					return room[1];
				}
			}
		}
		return "Java itself";
	}

	private void jcmd(String... command) throws Exception {
		List<String> all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
				String.valueOf(this.program.pid())));
		all.addAll(List.of(command));
		Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		if (process.waitFor() != 0) {
			throw new IllegalStateException(said);
		}
	}

}
