package app.askwell.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.environment.SettingRefused;
import app.askwell.shared.HomeFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Copies that come by themselves: each night, and before an upgrade. */
@AskwellTest
class DailyCopiesTests {

	private static final Instant NIGHT = Instant.parse("2026-11-24T03:30:00Z");

	@TempDir
	private Path folder;

	@Autowired
	private Everything everything;

	@Autowired
	private JdbcConnectionDetails shared;

	private SpareDatabase spare;

	private DailyCopies daily;

	private final MockEnvironment environment = new MockEnvironment();

	@BeforeEach
	void makeASmallDatabase() {
		this.spare = SpareDatabase.in(this.everything, this.shared);
		this.spare.flyway("10").migrate();
		this.environment.setProperty("askwell.home", this.folder.toString());
		this.daily = new DailyCopies(this.spare.at(), this.environment);
	}

	@AfterEach
	void removeIt() {
		this.spare.close();
	}

	@Test
	void keepsTheLastSevenDays() throws Exception {
		for (int day = 16; day < 24; day++) {
			Files.writeString(backups().resolve("daily-2026-11-" + day + ".zip.age"), "an earlier one");
		}
		Files.writeString(backups().resolve("my-own-copy.zip.age"), "not for Askwell to remove");
		this.daily.everyNight(NIGHT);
		this.daily.everyNight(NIGHT.plus(Duration.ofHours(2)));
		assertThat(names()).containsExactly("daily-2026-11-18.zip.age", "daily-2026-11-19.zip.age",
				"daily-2026-11-20.zip.age", "daily-2026-11-21.zip.age", "daily-2026-11-22.zip.age",
				"daily-2026-11-23.zip.age", "daily-2026-11-24.zip.age", "my-own-copy.zip.age");
	}

	@Test
	void keepsNoneForLongButTheLastDailyOne() throws Exception {
		Instant now = Instant.parse("2026-11-24T03:30:00Z");
		put("daily-2026-11-10.zip.age", now.minus(Duration.ofDays(14)));
		put("before-upgrade-2026-10-24-033000.zip.age", now.minus(Duration.ofDays(31)));
		put("before-restore-2026-10-26-033000.zip.age", now.minus(Duration.ofDays(29)));
		this.daily.folder().forgetOld(now);
		assertThat(names()).containsExactly("before-restore-2026-10-26-033000.zip.age", "daily-2026-11-10.zip.age");
		put("daily-2026-11-24.zip.age", now);
		this.daily.folder().forgetOld(now.plus(Duration.ofDays(2)));
		assertThat(names()).containsExactly("daily-2026-11-24.zip.age");
	}

	@Test
	void doesNotStartWithAShortPassphrase() {
		this.environment.setProperty("askwell.backup.passphrase", "three otter");
		assertThatExceptionOfType(SettingRefused.class)
			.isThrownBy(() -> new DailyCopies(this.spare.at(), this.environment))
			.withMessage("ASKWELL_BACKUP_PASSPHRASE has fewer than 12 characters.");
		assertThatExceptionOfType(BackupRefused.class)
			.isThrownBy(() -> new Keyring(new HomeFolder(this.folder), this.environment).own())
			.withMessageContaining("at least 12 characters");
	}

	@Test
	void opensWithTheKeyOfTheFolderThatNobodyElseCanRead() throws Exception {
		this.daily.everyNight(NIGHT);
		Path key = this.folder.resolve("backup.key");
		assertThat(Restore.check(backups().resolve("daily-2026-11-24.zip.age"), Files.readString(key)).madeAt())
			.isEqualTo(NIGHT);
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions
			.toString(Files.getPosixFilePermissions(backups().resolve("daily-2026-11-24.zip.age"))))
			.isEqualTo("rw-------");
	}

	@Test
	void opensWithThePassphraseWhereOneIsSet() throws Exception {
		this.environment.setProperty("askwell.backup.passphrase", CopyByHand.PASSPHRASE);
		new DailyCopies(this.spare.at(), this.environment).everyNight(NIGHT);
		assertThat(Restore.check(backups().resolve("daily-2026-11-24.zip.age"), CopyByHand.PASSPHRASE).schema())
			.isEqualTo("10");
		assertThat(this.folder.resolve("backup.key")).doesNotExist();
	}

	@Test
	void keepsTheEarlierOnesWhenANewOneFails() throws Exception {
		for (int day = 10; day < 24; day++) {
			Files.writeString(backups().resolve("daily-2026-11-" + day + ".zip.age"), "an earlier one");
		}
		// A folder of that name cannot be replaced by a file, not even by root.
		Files.createDirectories(backups().resolve("daily-2026-11-24.zip.age").resolve("in-the-way"));
		this.daily.everyNight(NIGHT);
		assertThat(names()).hasSize(15).noneMatch((name) -> name.endsWith(".part"));
		assertThat(this.daily.trouble()).isEqualTo(new DailyCopies.Trouble(NIGHT, false));
	}

	@Test
	void copiesWhatIsThereBeforeANewVersionChangesIt() throws Exception {
		CopyBeforeUpgrade upgrade = new CopyBeforeUpgrade(this.spare.at(), this.environment,
				Clock.fixed(NIGHT, ZoneOffset.UTC));
		upgrade.migrate(this.spare.flyway("11"));
		upgrade.migrate(this.spare.flyway("11"));
		assertThat(names()).containsExactly("before-upgrade-2026-11-24-033000.zip.age");
		assertThat(Restore.check(backups().resolve(names().get(0)), Files.readString(this.folder.resolve("backup.key")))
			.schema()).isEqualTo("10");
		assertThat(this.spare.flyway("11").info().pending()).isEmpty();
	}

	private void put(String name, Instant madeAt) throws Exception {
		Files.setLastModifiedTime(Files.writeString(backups().resolve(name), "sealed"), FileTime.from(madeAt));
	}

	private Path backups() throws Exception {
		return Files.createDirectories(this.folder.resolve("backups"));
	}

	private List<String> names() throws Exception {
		try (var files = Files.list(backups())) {
			return files.map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
