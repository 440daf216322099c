package app.askwell.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.routes.RouteTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A copy of a full database, brought back into one that knows nothing of it. */
@AskwellTest
class RestoreTests {

	@TempDir
	private Path folder;

	@Autowired
	private Everything everything;

	@Autowired
	private JdbcConnectionDetails shared;

	@Autowired
	private RouteTable routes;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MockMvcTester mvc;

	private SpareDatabase spare;

	private Journey journey;

	@BeforeEach
	void makeASpareDatabase() {
		this.journey = new Journey(this.folder);
		this.spare = SpareDatabase.in(this.everything, this.shared);
	}

	@AfterEach
	void removeIt() {
		this.everything.sql("delete from mail_pause").update();
		this.spare.close();
	}

	@Test
	void bringsEveryTableBackAsAnOwnerWithoutPrivileges() throws Exception {
		fillEveryTable();
		OwnersDatabase source = new OwnersDatabase(this.shared);
		Backup.Made made = this.journey.copy(source);
		assertThat(made.tables().entrySet()).as("a table without a row proves nothing: give it one")
			.noneMatch((table) -> table.getValue().rows() == 0);
		this.journey.restore(this.spare.owners());
		assertThat(this.spare.sums()).isEqualTo(made.tables()).isEqualTo(SpareDatabase.sums(source));
		assertThat(this.spare.schema()).isEqualTo(SpareDatabase.schema(this.everything.jdbc()));
		assertThat(this.spare.jdbc().sql("select nextval('change_row_seq_seq')").query(Long.class).single())
			.isGreaterThan(this.spare.jdbc().sql("select max(seq) from change_row").query(Long.class).single());
	}

	@Test
	void bringsTheKeyOfTheMailPasswordBack() throws Exception {
		this.spare.flyway("latest").migrate();
		Files.writeString(this.journey.from().path().resolve("mail.key"), "a key");
		this.journey.thereAndBack(this.spare.owners());
		assertThat(this.journey.to().path().resolve("mail.key")).hasContent("a key");
	}

	@Test
	void bringsACopyOfAnOlderVersionUpToThisOne() throws Exception {
		this.spare.flyway("8").migrate();
		SpareDatabase.openAccount(this.spare.jdbc(), UUID.randomUUID());
		this.journey.copy(this.spare.owners());
		assertThat(Restore.check(this.journey.file(), CopyByHand.PASSPHRASE).schema()).isEqualTo("8");
		this.journey.restore(this.spare.owners());
		assertThat(this.spare.flyway("latest").info().pending()).isEmpty();
		assertThat(this.spare.jdbc().sql("select email || ' ' || owner from account").query(String.class).list())
			.containsExactly("maya@example.org true");
		assertThat(this.spare.schema()).isEqualTo(SpareDatabase.schema(this.everything.jdbc()));
	}

	@Test
	void seesWhoeverComesWhileItWorks() throws Exception {
		try (Connection connection = this.spare.owners().connect()) {
			Sql sql = new Sql(connection);
			Restore.alone(sql);
			Connection other = this.spare.owners().connect();
			assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> Restore.alone(sql))
				.withMessageContaining("connections: 1");
			other.close();
		}
	}

	@Test
	void givesClosedAccountsAWeekToBeLookedAt() throws Exception {
		this.spare.flyway("latest").migrate();
		this.spare.jdbc().sql("""
				insert into account (id, email, name, password_hash, zone, locale, opened_at, version, goes_at)
				select gen_random_uuid(), n || '@example.org', 'Maya', 'hash', 'Europe/Vienna', 'en-GB', now(), 0, at
				  from (values (1, now() - interval '1 day'), (2, null), (3, now() + interval '1 day')) as t(n, at)
				""").update();
		this.journey.thereAndBack(this.spare.owners());
		assertThat(this.spare.jdbc()
			.sql("select coalesce(round(extract(epoch from goes_at - now()) / 86400)::text, '-') from account order by email")
			.query(String.class)
			.list()).containsExactly("7", "-", "1");
	}

	/** Its task is no part of a copy; whoever starts Askwell finds it left behind. */
	@Test
	void leavesAnImportThatWasUnderWayToBeTakenUp() throws Exception {
		this.spare.flyway("latest").migrate();
		this.spare.jdbc()
			.sql("""
					with a as (
					  insert into account (id, email, name, password_hash, zone, locale, opened_at, version)
					  values (gen_random_uuid(), 'maya@example.org', 'Maya', 'hash', 'Europe/Vienna', 'en-GB', now(), 0) returning id)
					insert into import_batch (account_id, id, source, file_name, uploaded_on, people, added, updated, version,
					  under_way)
					select a.id, gen_random_uuid(), 'SHEET', 'a.csv', current_date, 0, 0, 0, 0, step
					  from a, unnest(array['COLUMNS', 'READING', 'IMPORTING', 'UNDOING', 'FAILED', null]) as step
					""")
			.update();
		this.journey.thereAndBack(this.spare.owners());
		assertThat(this.spare.jdbc()
			.sql("select b.under_way from imports_left_behind() l join import_batch b on b.id = l.batch_id")
			.query(String.class)
			.list()).containsExactlyInAnyOrder("READING", "IMPORTING", "UNDOING");
	}

	@Test
	void saysThatItIsRestoredWhenOnlyTheKeyCannotBePlaced() throws Exception {
		this.spare.flyway("latest").migrate();
		Files.writeString(this.journey.from().path().resolve("mail.key"), "a key");
		this.journey.copy(this.spare.owners());
		// A folder of that name cannot be replaced by a file, not even by root.
		Files.createDirectories(this.journey.to().path().resolve("mail.key").resolve("in-the-way"));
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> this.journey.restore(this.spare.owners()))
			.withMessageContaining("was restored, but mail.key");
		try (Stream<Path> left = Files.list(this.journey.to().path())) {
			assertThat(left).containsExactly(this.journey.to().path().resolve("mail.key"));
		}
	}

	@Test
	void leavesEverythingAsItWasWhenTheLastStepFails() throws Exception {
		this.spare.flyway("latest").migrate();
		this.spare.jdbc().sql("alter table submission drop constraint submission_account_id_fkey").update();
		this.spare.jdbc()
			.sql("insert into submission (account_id, key, location) values (?, repeat('0', 64), '/')")
			.param(UUID.randomUUID())
			.update();
		this.journey.copy(this.spare.owners());
		this.spare.jdbc().sql("delete from submission").update();
		Map<String, Manifest.Tally> sums = this.spare.sums();
		List<String> schema = this.spare.schema();
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.journey.restore(this.spare.owners()));
		assertThat(this.spare.sums()).isEqualTo(sums);
		assertThat(this.spare.schema()).isEqualTo(schema).doesNotContain(OldSchema.ASIDE);
	}

	@Test
	void leavesOutATableThatIsNotAskwells() throws Exception {
		this.spare.flyway("latest").migrate();
		this.spare.jdbc().sql("create table somebody_elses (id int)").update();
		assertThat(this.journey.thereAndBack(this.spare.owners())).containsExactly("somebody_elses");
	}

	private void fillEveryTable() {
		this.routes.filled();
		// What is under way, and accounts whose time is over, do not stay as they are.
		this.everything
			.sql("update import_batch set under_way = null where under_way in ('READING', 'IMPORTING', 'UNDOING')")
			.update();
		this.everything.sql("update account set goes_at = goes_at + interval '100 years' where goes_at <= now()")
			.update();
		this.everything.sql("insert into mail_pause (answer, paused_at) values ('NEVER', now())").update();
		Seeker maya = this.seekers.open();
		assertThat(this.mvc.post().uri("/example").with(maya.signedIn()).with(csrf()).exchange())
			.hasStatus3xxRedirection();
	}

}
