package app.askwell.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The whole program, started as its user starts it: by root, by someone without rights,
 * twice, and over data of another PostgreSQL.
 */
class RealStartTests {

	/** The exit code of a Java program that was asked to end. */
	private static final List<Integer> STOPPED = List.of(0, 143);

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
	void startsForWhoeverRunsTheTestsAndRefusesASecondStartInTheSameHome() throws Exception {
		System.out.println("Start: proven as " + (Platform.isRoot() ? "root" : "an ordinary user"));
		try (RealApplication first = start(this.home.path())) {
			assertThat(first.address()).startsWith("http://localhost:");
			refusesASecondStart();
			assertThat(first.stop()).isIn(STOPPED);
		}
		assertThat(this.home.pidFile()).doesNotExist();
	}

	private void refusesASecondStart() throws Exception {
		try (RealApplication second = start(this.home.path())) {
			assertThat(second.exitCode()).isOne();
			assertThat(second.said())
				.contains("Another Askwell is already running with the data in " + this.home.path() + ".")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void refusesDataOfAnotherMajorVersion() throws Exception {
		Files.writeString(this.home.path().resolve("data/PG_VERSION"), "17\n");
		try (RealApplication application = start(this.home.path())) {
			assertThat(application.exitCode()).isOne();
			assertThat(application.said())
				.contains("was written by PostgreSQL 17, and this Askwell brings PostgreSQL 18.")
				.doesNotContain("\tat ");
		}
		assertThat(this.home.path().resolve("data/PG_VERSION")).hasContent("17");
	}

	/** Only root can become somebody else; anyone else is an ordinary user already. */
	@Test
	void startsForSomeoneWithoutAnyRights() throws Exception {
		if (!Platform.isRoot()) {
			System.out.println("Start: as root is not proven by this run; run the tests as root for it");
			startsForWhoeverRunsTheTestsAndRefusesASecondStartInTheSameHome();
			return;
		}
		Path folder = Files.createTempDirectory("askwell-nobody-",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
		try (Nobody nobody = new Nobody(folder); RealApplication application = nobody.start()) {
			System.out.println("Start: proven as nobody");
			assertThat(application.address()).startsWith("http://localhost:");
			assertThat(Files.getOwner(nobody.home().resolve("data/PG_VERSION")).getName()).isEqualTo("nobody");
			assertThat(application.stop()).isIn(STOPPED);
			assertThat(nobody.home().resolve("data/postmaster.pid")).doesNotExist();
		}
	}

	private static RealApplication start(Path home) throws IOException {
		return RealApplication.begin(RealApplication.classPath(RealApplication.program()), home, Map.of());
	}

}
