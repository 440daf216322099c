package app.askwell.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PostgresRefusedTests {

	private PostgresHome home;

	@BeforeEach
	void newHome() throws Exception {
		this.home = PostgresHome.used();
	}

	@AfterEach
	void removeHome() throws Exception {
		this.home.close();
	}

	@Test
	void refusesASecondApplicationOnTheSameHome() throws Exception {
		Process first = KilledApplication.writingIn(this.home);
		try {
			assertRefused(this.home::start, "Another Askwell is already running with the data in " + this.home.path());
		}
		finally {
			PostgresHome.kill(first.toHandle());
		}
	}

	@Test
	void refusesTheSameHomeTwiceInOneApplicationAndKeepsItLocked() {
		try (PostgresLauncher first = this.home.start()) {
			assertRefused(this.home::start, "Another Askwell is already running");
			assertRefused(this.home::start, "Another Askwell is already running");
			assertThat(first.password()).isNotEmpty();
		}
		HomeLock.take(this.home.path()).close();
	}

	@Test
	void refusesDataOfAnotherMajorVersionAndLeavesItAlone() throws Exception {
		Path version = this.home.path().resolve("data/PG_VERSION");
		Files.writeString(version, "17\n");
		assertRefused(this.home::start, "was written by PostgreSQL 17, and this Askwell brings PostgreSQL 18.");
		assertThat(version).hasContent("17");
	}

	@Test
	void refusesDataWhosePasswordIsMissing() throws Exception {
		Path secret = this.home.path().resolve("password");
		Files.move(secret, secret.resolveSibling("elsewhere"));
		assertRefused(this.home::start, "its password file " + secret + " is missing");
	}

	@Test
	void refusesAnOpenDirectoryThatHoldsOtherFiles() throws Exception {
		Path open = Files.createDirectory(this.home.path().resolve("open"));
		Path letter = Files.createFile(open.resolve("letter.txt"));
		Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
		assertRefused(() -> PostgresLauncher.start(open, 0, PostgresHome.BINARIES),
				"already holds other files and is open to other users");
		try (Stream<Path> files = Files.list(open)) {
			assertThat(files).containsExactly(letter);
		}
	}

	@Test
	void refusesAHomeThatIsAFile() throws Exception {
		Path file = Files.createFile(this.home.path().resolve("file"));
		assertRefused(() -> PostgresLauncher.start(file, 0, PostgresHome.BINARIES),
				"Askwell cannot keep its data in " + file);
	}

	@Test
	void refusesAFullDisk() {
		assertRefused(() -> DiskSpace.require(this.home.path(), Long.MAX_VALUE),
				"The disk that holds " + this.home.path() + " is full.");
	}

	@Test
	void recognisesAFullDiskByWhatThePostgresToolsSay() {
		IOException failure = new IOException("initdb failed: could not write: No space left on device");
		assertThat(DiskSpace.isUsedUp(failure, this.home.path())).isTrue();
		assertThat(DiskSpace.isUsedUp(new IOException("Permission denied"), this.home.path())).isFalse();
	}

	@Test
	void refusesAComputerForWhichThereAreNoPrograms() {
		assertRefused(() -> PostgresBinaries.unpack("postgres-plan9-mips.txz", PostgresHome.BINARIES),
				"brings no PostgreSQL for this computer (postgres-plan9-mips.txz)");
	}

	@Test
	void refusesToRunAsRootWhereRootCannotStepDown() {
		assertRefused(() -> Unprivileged.steppingDown("no-such-unshare"), "PostgreSQL refuses to run as root");
	}

	@Test
	void saysWhatPostgresSaysWhenItDoesNotStart() throws Exception {
		Files.writeString(this.home.path().resolve("data/postgresql.conf"), "shared_memory_type = 'none'\n");
		assertRefused(this.home::start,
				"did not start (configuration file \"" + this.home.path() + "/data/postgresql.conf\" contains errors)");
	}

	private static void assertRefused(ThrowingCallable attempt, String sentence) {
		assertThatExceptionOfType(PostgresRefused.class).isThrownBy(attempt)
			.withMessageContaining(sentence)
			.withMessageMatching("[^\\n]*[.]")
			.satisfies((refused) -> assertThat(refused.action()).endsWith("."));
	}

}
