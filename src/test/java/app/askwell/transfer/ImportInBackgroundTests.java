package app.askwell.transfer;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import app.askwell.AskwellTest;
import app.askwell.transfer.ImportProgress.Phase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Large files: what is shown meanwhile, and that each step is done once or not at all.
 */
@AskwellTest
class ImportInBackgroundTests extends ImportSteps {

	private static final int MANY = ImportQueue.SMALL + 200;

	@Autowired
	private ImportTurns turns;

	@Autowired
	private ImportProgress progress;

	@Autowired
	private PlatformTransactionManager transactions;

	@Test
	void readsALargeFileLaterAndTellsHowFarItIs() {
		String batch = uploaded(many(MANY));
		assertThat(page(batch)).contains("Reading the file", "It begins in a moment", "You can also close it",
				"http-equiv=\"refresh\"");
		assertThat(page("/import")).contains("Being read", "See how far it is").doesNotContain("Look and import");
		work();
		assertThat(page(batch)).contains("1,200 people: 1,200 new", "Nothing is saved yet")
			.doesNotContain("http-equiv=\"refresh\"");
		assertThat(contacts()).isZero();
	}

	@Test
	void importsAndTakesBackALargeFileLater() {
		String batch = uploaded(many(MANY));
		work();
		assertThat(notice(press(batch))).contains("<h1>Importing</h1>").doesNotContain("class=\"notice\"");
		assertThat(contacts()).isZero();
		work();
		assertThat(contacts()).isEqualTo(MANY);
		assertThat(page(batch)).contains("This import", "Added (1,200)", "Who you know at your target companies");
		assertThat(notice(press(batch + "/undo"))).contains("Taking the import back");
		assertThat(contacts()).isEqualTo(MANY);
		work();
		assertThat(contacts()).isZero();
		assertThat(page(batch)).contains("Removed again (1,200)");
	}

	@Test
	void addsNobodyFromTheSameLargeFileAgain() {
		press(read(many(MANY)));
		work();
		String again = read(many(MANY));
		assertThat(page(again)).contains("1,200 people: 0 new, 0 changed, 1,200 you already have;");
		press(again);
		work();
		assertThat(contacts()).isEqualTo(MANY);
	}

	/** The second file is decided about once more when its turn comes. */
	@Test
	void addsNobodyTwiceWhenTheSameLargeFileWaitsTwice() {
		String one = read(many(MANY));
		String other = read(many(MANY));
		press(one);
		press(other);
		work();
		assertThat(contacts()).isEqualTo(MANY);
	}

	@Test
	void neverOverwritesAValueWithABlank() {
		press(uploaded("Per,Son 7,https://www.linkedin.com/in/p7,p7@example.org,Tern,Chair,\n"));
		String batch = read(many(MANY).replace("p7@example.org,Tern,Owner", ",,"));
		press(batch);
		work();
		assertThat(details(find("Per Son 7")).jobTitle()).isEqualTo("Chair");
		assertThat(details(find("Per Son 7")).email()).isEqualTo("p7@example.org");
	}

	/**
	 * As after a crash, when another instance takes up what the first has done by then.
	 */
	@Test
	void doesAStepOnceThatIsTakenUpTwice() {
		String batch = read(many(MANY));
		press(batch);
		String task = tasks().get(0);
		work();
		assertThat(this.turn.take(ImportStep.of(task))).isTrue();
		assertThat(contacts()).isEqualTo(MANY);
	}

	@Test
	void leavesNothingHalfImportedAndSaysSoAfterTheLastTry() {
		String batch = read(many(MANY));
		this.everything.sql("update import_row set name = repeat('x', 300) where account_id = ? and row_number = 1150")
			.param(this.seeker.account().value())
			.update();
		press(batch);
		ImportStep step = ImportStep.of(tasks().get(0));
		assertThatIllegalStateException().isThrownBy(() -> this.turn.take(step));
		assertThat(contacts()).isZero();
		assertThat(page(batch)).contains("<h1>Importing</h1>");
		this.turn.giveUp(step);
		assertThat(page(batch)).contains("nothing was imported. Please try again.", "Nothing is saved yet");
		assertThat(contacts()).isZero();
	}

	@Test
	void saysWhyALargeFileCannotBeRead() {
		String batch = uploaded(many(MANY) + "Ann,\"Lee,,,,,\n");
		work();
		assertThat(page(batch)).contains("This file could not be read", "A quotation mark near row 1,20",
				"Choose another file");
		assertThat(page("/import")).contains("Could not be read");
		assertThat(press(batch)).hasStatus(302);
		assertThat(tasks()).isEmpty();
	}

	@Test
	void refusesAtOnceWhatIsNoTableHoweverLarge() {
		assertThat(upload("Dear all, thank you".repeat(100_000).getBytes(StandardCharsets.UTF_8), "key"))
			.hasStatus(422);
	}

	/** Whoever looks sees it grow, though the work's transaction holds the batch. */
	@Test
	void tellsHowFarItIsPastTheTransactionOfTheWork() {
		String batch = uploaded(many(MANY));
		ImportStep step = ImportStep.of(tasks().get(0));
		this.seeker.does(() -> new TransactionTemplate(this.transactions).execute((status) -> {
			this.turns.enterIfFree(step.account());
			this.turns.take(step.account(), step.batch());
			this.progress.tell(step.account(), step.batch(), Phase.COMPARING, 1000, MANY);
			assertThat(CompletableFuture.supplyAsync(() -> page(batch)).orTimeout(20, TimeUnit.SECONDS).join())
				.contains("1,000 of 1,200", "Looking for people you know already");
			return status;
		}));
	}

	/**
	 * A small file does not wait in its request for a large one, and neither does a task.
	 */
	@Test
	void comesLaterWhenAnotherImportIsUnderWay() throws Exception {
		String small = uploaded("Ann,Lee,,,Acme,CEO,\n");
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch enough = new CountDownLatch(1);
		CompletableFuture<Boolean> other = CompletableFuture
			.supplyAsync(() -> this.seeker.does(() -> new TransactionTemplate(this.transactions).execute((status) -> {
				boolean free = this.turns.enterIfFree(this.seeker.account());
				held.countDown();
				try {
					return free && enough.await(20, TimeUnit.SECONDS);
				}
				catch (InterruptedException ex) {
					throw new IllegalStateException(ex);
				}
			})));
		assertThat(held.await(20, TimeUnit.SECONDS)).isTrue();
		assertThat(notice(press(small))).contains("<h1>Importing</h1>");
		assertThat(this.turn.take(ImportStep.of(tasks().get(0)))).isFalse();
		enough.countDown();
		assertThat(other.get(20, TimeUnit.SECONDS)).isTrue();
		work();
		assertThat(page(small)).contains("Added (1)");
	}

	@Test
	void choosesNothingWhileItIsUnderWay() {
		String batch = read(many(MANY));
		press(batch);
		assertThat(press(batch + "/choices", "rows[0].row", "2", "rows[0].choice", "SKIP")).hasStatus(302);
		assertThat(press(batch)).hasStatus(302);
		assertThat(tasks()).hasSize(1);
	}

	private String read(String rows) {
		String batch = uploaded(rows);
		work();
		return batch;
	}

}
