package app.askwell.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import app.askwell.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The disk of the data fills up, until little and then nothing is left. Held when it is
 * named; needs root, for a small disk of its own.
 */
class FullDiskDrill {

	private static final int READS = 50;

	@Test
	void readsGoOnAndChangesWaitForRoom(@TempDir Path folder) throws Exception {
		String classPath = PackedProgram.in(folder).classPath();
		try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"));
				Drill drill = new Drill(new PostgresHome(Files.createDirectory(disk.path().resolve("home"))), classPath,
						Map.of())) {
			drill.begin();
			Visitor witness = drill.witness();
			witness.get("/people/new");
			for (long left : new long[] { NearlyFull.RESERVE / 2, 0 }) {
				drill.awaitConfirmed(20);
				disk.fillUpTo(left);
				long changes = refused(drill, witness, "Typed With " + left);
				drill.ledger().fault();
				disk.free();
				drill.awaitConfirmed(1);
				System.out.printf("Drill: disk full but for %d MB, %d changes refused, %d of %d pages shown%n",
						left >> 20, changes, READS, READS);
			}
			DrillFigures figures = drill.end();
			System.out.println(figures.line("disk filled twice;"));
			figures.assertNothingLost();
		}
	}

	/** How many changes were refused while pages were read. */
	private static long refused(Drill drill, Visitor witness, String name) throws Exception {
		long before = drill.ledger().interrupted();
		String people = people(drill);
		HttpResponse<String> answer = witness.post("/people",
				Map.of("name", name, "formKey", UUID.randomUUID().toString()));
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.body()).contains("no room left to save").contains(name);
		for (int read = 0; read < READS; read++) {
			assertThat(witness.get((read % 2 == 0) ? "/people" : "/").statusCode()).as("read %d", read).isEqualTo(200);
		}
		assertThat(people(drill)).as("nothing half-saved").isEqualTo(people);
		return drill.ledger().interrupted() - before;
	}

	private static String people(Drill drill) throws Exception {
		try (Connection connection = drill.home().connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement
					.executeQuery("select (select count(*) from contact) || ' ' || (select count(*) from change)")) {
			rows.next();
			return rows.getString(1);
		}
	}

	/**
	 * A disk in memory.
	 *
	 * @param path where it is mounted
	 */
	private record SmallDisk(Path path) implements AutoCloseable {

		static SmallDisk mount(Path path) throws Exception {
			run("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", Files.createDirectory(path).toString());
			return new SmallDisk(path);
		}

		void fillUpTo(long left) throws IOException {
			byte[] piece = new byte[1 << 16];
			try (OutputStream file = Files.newOutputStream(this.path.resolve("filling"))) {
				while (this.path.toFile().getUsableSpace() > left) {
					file.write(piece);
				}
			}
			catch (IOException ex) {
				// That was the last of it.
			}
		}

		void free() throws IOException {
			Files.delete(this.path.resolve("filling"));
		}

		private static void run(String... command) throws Exception {
			Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
			String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(process.waitFor()).as("This drill needs root, and a computer that lets it mount: %s", said)
				.isZero();
		}

		@Override
		public void close() throws Exception {
			run("umount", this.path.toString());
		}

	}

}
