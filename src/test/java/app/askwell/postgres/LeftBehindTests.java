package app.askwell.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a killed drill left running. */
class LeftBehindTests {

	private static final String NOBODY = "1 1";

	@TempDir
	private Path folder;

	@Test
	void endsWhatSomeoneStartedWhoRunsNoMore() throws Exception {
		Process left = new ProcessBuilder("sleep", "600").start();
		Path home = Files.createDirectory(this.folder.resolve("home"));
		Path started = Files.createDirectory(this.folder.resolve("started"));
		try {
			Path file = Files.write(started.resolve(NOBODY), List.of(name(left.toHandle()), "home " + home));
			LeftBehind.clear(started);
			assertThat(left.isAlive()).isFalse();
			assertThat(home).doesNotExist();
			assertThat(file).doesNotExist();
		}
		finally {
			left.destroyForcibly();
		}
	}

	@Test
	void leavesAloneWhatBelongsToSomeoneAtWork() throws Exception {
		Process working = new ProcessBuilder("sleep", "600").start();
		try {
			Files.write(this.folder.resolve(name(ProcessHandle.current())), List.of(name(working.toHandle())));
			LeftBehind.clear(this.folder);
			assertThat(working.isAlive()).isTrue();
		}
		finally {
			working.destroyForcibly();
		}
	}

	@Test
	void leavesAloneWhoGotTheNumberLater() throws Exception {
		Process other = new ProcessBuilder("sleep", "600").start();
		try {
			Files.write(this.folder.resolve(NOBODY), List.of(other.pid() + " 1"));
			LeftBehind.clear(this.folder);
			assertThat(other.isAlive()).isTrue();
		}
		finally {
			other.destroyForcibly();
		}
	}

	private static String name(ProcessHandle process) {
		return process.pid() + " " + process.info().startInstant().orElseThrow().toEpochMilli();
	}

}
