package app.askwell.transfer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Seekers;
import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.shared.Nightly;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Imports that nobody works on, and what may not happen while somebody does. */
@AskwellTest
class ImportsStandingStillTests extends ImportSteps {

	private static final int MANY = ImportQueue.SMALL + 1;

	private static final Instant LATER = Instant.parse("2027-06-01T00:00:00Z");

	@Autowired
	private ImportsLeftBehind leftBehind;

	@Autowired
	private Nightly forgetImportFiles;

	@Test
	void letsNobodyGoWhileAFileIsReadOrImported() {
		ContactId ana = add(ContactDetails.of("Ana Silva", null, null));
		String batch = uploaded(many(MANY));
		for (String deed : new String[] { "/farewell", "/anonymity" }) {
			assertThat(press("/people/" + ana + deed)).hasStatus(422).bodyText().contains("worked on at this moment");
		}
		assertThat(find("Ana Silva")).isEqualTo(ana);
		work();
		press(batch);
		assertThat(press("/people/" + ana + "/farewell")).hasStatus(422);
		work();
		assertThat(press("/people/" + ana + "/farewell")).hasStatus(302);
		assertThat(contacts()).isEqualTo(MANY);
	}

	@Test
	void startsNothingOverMeanwhile() {
		uploaded(many(MANY));
		assertThat(startOver()).contains("worked on at this moment");
		work();
		assertThat(press("/settings/start-over", "word", "start over", "password", Seekers.PASSWORD)).hasStatus(302);
		assertThat(this.everything.count("import_batch", this.seeker)).isZero();
	}

	@Test
	void saysSoWhenTheFileToReadIsGone() {
		String batch = uploaded(many(MANY));
		dropFile();
		work();
		assertThat(page(batch)).contains("Choose another file");
	}

	@Test
	void takesUpWhatHasAFileAndNoTask() {
		String batch = uploaded(many(MANY));
		dropTasks();
		this.leftBehind.everyNight(LATER);
		this.leftBehind.everyNight(LATER);
		assertThat(tasks()).hasSize(1);
		work();
		assertThat(page(batch)).contains("Nothing is saved yet");
	}

	@Test
	void takesUpWhatWasReadWithoutItsFile() {
		String batch = uploaded(many(MANY));
		work();
		press(batch);
		dropTasks();
		dropFile();
		this.leftBehind.everyNight(LATER);
		work();
		assertThat(contacts()).isEqualTo(MANY);
		press(batch + "/undo");
		dropTasks();
		this.leftBehind.everyNight(LATER);
		work();
		assertThat(contacts()).isZero();
	}

	@Test
	void letsRestWhatHasNeither() {
		String batch = uploaded(many(MANY));
		dropTasks();
		dropFile();
		this.leftBehind.everyNight(LATER);
		assertThat(tasks()).isEmpty();
		assertThat(page(batch)).contains("Choose another file");
	}

	@Test
	void forgetsFilesAndBatchesOfWhichNothingElseIsThere() {
		String unread = uploaded(many(MANY));
		String columns = uploaded("Who,Where\nAnn Lee,Acme\n".getBytes(StandardCharsets.UTF_8));
		String waits = uploaded("Ann,Lee,,,Acme,CEO,\n");
		this.forgetImportFiles.everyNight(LATER);
		assertThat(isThere("import_file", "batch_id", unread)).isTrue();
		assertThat(isThere("import_batch", "id", columns)).isFalse();
		assertThat(isThere("import_file", "batch_id", waits)).isFalse();
		assertThat(isThere("import_batch", "id", waits)).isTrue();
	}

	private String startOver() {
		var answer = press("/settings/start-over", "word", "start over", "password", Seekers.PASSWORD);
		assertThat(answer).hasStatus(422);
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private void dropFile() {
		this.everything.sql("delete from import_file where account_id = ?")
			.param(this.seeker.account().value())
			.update();
	}

	private void dropTasks() {
		this.everything.sql("delete from scheduled_tasks where task_instance like ?")
			.param(this.seeker.account().value() + "%")
			.update();
	}

	private boolean isThere(String table, String column, String batch) {
		return this.everything
			.sql("select exists (select from " + table + " where account_id = ? and " + column + " = ?)")
			.params(this.seeker.account().value(), UUID.fromString(batch.substring("/import/".length()).split("/")[0]))
			.query(Boolean.class)
			.single();
	}

}
