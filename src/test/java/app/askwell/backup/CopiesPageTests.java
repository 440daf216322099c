package app.askwell.backup;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** The page about copies, for whoever set Askwell up. */
@AskwellTest
class CopiesPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private DailyCopies daily;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Path backups;

	@BeforeEach
	void openTheFirstAccount() throws Exception {
		this.maya = this.seekers.open();
		this.everything.sql("update account set owner = true where id = ?").param(this.maya.account().value()).update();
		this.backups = Files.createDirectories(this.daily.folder().path());
	}

	@AfterEach
	void tidyUp() throws Exception {
		FileSystemUtils.deleteRecursively(this.backups);
		this.everything.sql("delete from scheduled_tasks where task_name = 'copy-now'").update();
	}

	@Test
	void saysThatTheFirstOneIsStillToCome() {
		assertThat(page()).contains("None yet. The first comes tonight.")
			.doesNotContain("--restore-over=", "more than two days");
	}

	@Test
	void listsThemAndSaysHowToGoBack() throws Exception {
		put("daily-2026-11-23.zip.age", Duration.ofHours(11));
		put("before-upgrade-2026-11-20-101112.zip.age", Duration.ofDays(4));
		assertThat(page())
			.contains("0.1 MB", "Daily", "Before a new version of Askwell", "backup.key",
					"--restore-over=" + this.backups.resolve("daily-2026-11-23.zip.age"))
			.doesNotContain("more than two days");
	}

	@Test
	void saysWhenTheLastOneIsLongAgo() throws Exception {
		put("daily-2026-11-20.zip.age", Duration.ofDays(3));
		assertThat(page()).contains("no daily copy for more than two days");
	}

	@Test
	void saysWhenNoneEverCame() {
		this.everything.sql("update account set opened_at = opened_at - interval '3 days' where id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(page()).contains("no daily copy for more than two days");
	}

	@Test
	void hasOneMadeSoonAndOnce() {
		for (int i = 0; i < 2; i++) {
			assertThat(this.mvc.post().uri("/settings/copies").with(this.maya.signedIn()).with(csrf()).exchange())
				.hasStatus(302);
		}
		assertThat(this.everything.sql("select count(*) from scheduled_tasks where task_name = 'copy-now'")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void showsNobodyElseAnything() throws Exception {
		put("daily-2026-11-23.zip.age", Duration.ofHours(11));
		Seeker otto = this.seekers.open();
		assertThat(this.mvc.get().uri("/settings/copies").with(otto.signedIn())).hasStatusOk()
			.bodyText()
			.contains("Whoever set this Askwell up")
			.doesNotContain("daily-2026", this.backups.toString());
		assertThat(this.mvc.post().uri("/settings/copies").with(otto.signedIn()).with(csrf()).exchange())
			.hasStatus(404);
	}

	private void put(String name, Duration ago) throws Exception {
		Path file = Files.writeString(this.backups.resolve(name), "sealed");
		Files.setLastModifiedTime(file, FileTime.from(this.clock.instant().minus(ago)));
	}

	private String page() {
		return new String(this.mvc.get()
			.uri("/settings/copies")
			.with(this.maya.signedIn())
			.exchange()
			.getResponse()
			.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
