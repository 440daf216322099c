package askwell.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file of LinkedIn's, imported and taken back again. */
final class Imports {

	private static final int ROWS = 1000;

	private static final String[] FIRST = { "Noor", "José", "Anna-Lena", "Wei", "Priya", "Olu", "Zoë", "Ivan", "Fatima", "Grace" };

	private final Program program;

	private final Seeker maya;

	Imports(Program program, Seeker maya) {
		this.program = program;
		this.maya = maya;
	}

	List<String> measure(int runs) throws Exception {
		List<Double> app = new ArrayList<>();
		List<Double> database = new ArrayList<>();
		List<Double> seconds = new ArrayList<>();
		for (int i = 0; i < runs; i++) {
			Cpu before = this.program.cpu();
			long start = System.nanoTime();
			String batch = this.maya.upload("Connections.csv", file(i));
			await(batch, "Nothing is saved yet");
			this.maya.post(batch, Map.of());
			await(batch, "This import");
			seconds.add((System.nanoTime() - start) / 1e9);
			Cpu used = this.program.cpu().since(before);
			app.add(used.app() / ROWS);
			database.add(used.database() / ROWS);
			this.maya.post(batch + "/undo", Map.of());
			await(batch, "Removed again");
		}
		return List.of("import of %,d rows: %.1f s; for a row %.2f ms of the program's processor time, %.2f of the database's"
			.formatted(ROWS, Report.median(seconds), Report.median(app), Report.median(database)));
	}

	private static byte[] file(int run) {
		StringBuilder file = new StringBuilder("First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n");
		for (int i = 0; i < ROWS; i++) {
			String last = "Import" + Integer.toString(run * ROWS + i + 100_000, 36);
			file.append(FIRST[i % FIRST.length]).append(',').append(last).append(",https://www.linkedin.com/in/i").append(run)
				.append('x').append(i).append(",,\"Company ").append(i % 300).append(", Inc.\",\"Head of Sales\",")
				.append(1 + i % 28).append(" Mar 2021\r\n");
		}
		return file.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void await(String path, String words) throws Exception {
		long end = System.nanoTime() + 300_000_000_000L;
		while (!this.maya.open(path).contains(words)) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("never said: " + words);
			}
			Thread.sleep(250);
		}
	}

}
