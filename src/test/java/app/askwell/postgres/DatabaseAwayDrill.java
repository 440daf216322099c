package app.askwell.postgres;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database is restarted under the application, and freezes for half a minute. Held
 * when it is named.
 */
class DatabaseAwayDrill {

	private static final int TIMES = Integer.getInteger("askwell.drill.times", 5);

	private static final Duration FROST = Duration.ofSeconds(30);

	private static final long SEED = 20261127;

	private static final int MOST_BETWEEN = 12;

	private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

	@Test
	void aRestartLosesNothing(@TempDir Path folder) throws Exception {
		Random random = new Random(SEED);
		try (Drill drill = new Drill(PackedProgram.in(folder).classPath(), Map.of())) {
			drill.begin();
			for (int time = 0; time < TIMES; time++) {
				drill.awaitConfirmed(1 + random.nextInt(MOST_BETWEEN));
				ProcessHandle server = drill.home().postmaster();
				drill.signalDatabase("INT", false);
				PostgresHome.awaitEndOf(server);
				drill.ledger().fault();
			}
			drill.awaitConfirmed(1);
			tell("restarted " + TIMES + " times", drill.end());
		}
	}

	@Test
	void aFrostKeepsWhatWasTypedAndPasses(@TempDir Path folder) throws Exception {
		try (Drill drill = new Drill(PackedProgram.in(folder).classPath(), Map.of())) {
			drill.begin();
			Visitor witness = drill.witness();
			for (int time = 0; time < TIMES; time++) {
				drill.awaitConfirmed(MOST_BETWEEN);
				freeze(drill, witness, "Kept Through Frost " + time);
			}
			drill.awaitConfirmed(1);
			tell("frozen " + TIMES + " times for " + FROST.toSeconds() + " s", drill.end());
		}
	}

	private static void freeze(Drill drill, Visitor witness, String name) throws Exception {
		witness.get("/people/new");
		drill.signalDatabase("STOP", true);
		long since = System.nanoTime();
		CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> {
			Map<String, String> form = Map.of("name", name, "formKey", UUID.randomUUID().toString());
			HttpResponse<String> away = witness.post("/people", form);
			System.out.printf("Drill: frozen, answered with %d after %.1f s%n", away.statusCode(),
					(System.nanoTime() - since) / 1e9);
			return away;
		});
		try {
			while (System.nanoTime() - since < FROST.toNanos()) {
				LockSupport.parkNanos(FROST.toNanos() - (System.nanoTime() - since));
			}
		}
		finally {
			drill.signalDatabase("CONT", true);
			drill.ledger().fault();
		}
		HttpResponse<String> away = answer.join();
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.body()).contains("database takes a moment").contains(name);
		drill.awaitConfirmed(1);
		HttpResponse<String> saved = witness.post("/people", fields(away.body()));
		assertThat(saved.statusCode()).as("sent from the page of the 503").isEqualTo(302);
		String page = saved.headers().firstValue("Location").orElseThrow();
		drill.ledger().confirm(name, page.substring(page.lastIndexOf('/') + 1), 0);
	}

	static Map<String, String> fields(String page) {
		Map<String, String> fields = new HashMap<>();
		Matcher matcher = FIELD.matcher(page);
		while (matcher.find()) {
			fields.put(matcher.group(1), matcher.group(2));
		}
		return fields;
	}

	private static void tell(String what, DrillFigures figures) {
		System.out.println(figures.line("database " + what + ";"));
		figures.assertNothingLost();
		assertThat(figures.confirmed()).isGreaterThan(TIMES);
	}

}
