package app.askwell.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.shared.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Several instances write the letters of a morning, each letter once. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class LetterWritersTests extends WithReminders {

	/** Three times what a writer takes up at once. */
	private static final int PEOPLE = 3 * ReminderClaims.AT_ONCE;

	/** Before anything that other tests could have left to do. */
	private static final String LONG_DUE = "'2020-01-06T13:00Z'";

	private final List<Seeker> crowd = new ArrayList<>();

	@Autowired
	private ReminderClaims claims;

	@Autowired
	private PlatformTransactionManager transactions;

	/** All others rest, so that nobody writes letters of accounts of other tests. */
	@BeforeEach
	void letTheLettersOfManyBeDue() {
		this.claims.welcome();
		this.everything.sql("update account_reminders set digest = false, nudge = false").update();
		for (int i = 0; i < PEOPLE; i++) {
			this.crowd.add(this.seekers.open());
		}
		this.everything.sql("""
				insert into meeting (account_id, id, kind, purpose, meeting_on, version)
				select unnest(?::uuid[]), gen_random_uuid(), 'PHONE', 'EXPAND_NETWORK', '2026-11-25', 0
				""").param(ids()).update();
		this.claims.welcome();
		due("true");
	}

	@AfterEach
	void letThemRest() {
		this.everything.sql("update account_reminders set digest = false, nudge = false").update();
	}

	@Test
	void twoWritersSideBySideWriteEachLetterOnce() throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		inTwoThreads(() -> {
			start.await();
			this.round.go(() -> true);
			return "done";
		}, () -> {
			start.await();
			this.round.go(() -> true);
			return "done";
		});
		assertThat(written()).hasSize(PEOPLE).doesNotHaveDuplicates();
		assertThat(this.claims.next(this.clock.instant())).as("nothing is left").isEmpty();
	}

	/** The one waits in the middle of its transaction until the other has got its own. */
	@Test
	void whoAsksInTheSameMomentGetsOthersWithoutWaiting() throws Exception {
		CyclicBarrier taken = new CyclicBarrier(2);
		List<AccountId> first = new ArrayList<>();
		List<AccountId> second = new ArrayList<>();
		inTwoThreads(() -> new TransactionTemplate(this.transactions).execute((state) -> {
			first.addAll(this.claims.next(this.clock.instant()));
			return await(taken) + await(taken);
		}), () -> {
			await(taken);
			second.addAll(this.claims.next(this.clock.instant()));
			return await(taken);
		});
		assertThat(first).hasSize(ReminderClaims.AT_ONCE).doesNotContainAnyElementsOf(second);
		assertThat(second).hasSize(ReminderClaims.AT_ONCE);
	}

	@Test
	void whatAWriterTookUpWhenItWasKilledAnotherWritesFiveMinutesLater() {
		List<AccountId> taken = this.claims.next(this.clock.instant());
		this.round.take(taken.get(0), this.clock.instant());
		this.round.go(() -> true);
		assertThat(written()).as("but for those that the first took up").hasSize(PEOPLE - taken.size() + 1);
		wait(ReminderClaims.LASTS.minusSeconds(1));
		this.round.go(() -> true);
		assertThat(written()).hasSize(PEOPLE - taken.size() + 1);
		wait(Duration.ofSeconds(1));
		this.round.go(() -> true);
		assertThat(written()).hasSize(PEOPLE).doesNotHaveDuplicates();
	}

	@Test
	void whoIsToldToEndFinishesWhatItTookUpAndTakesNoMore() {
		List<Boolean> answers = new ArrayList<>(List.of(true, false));
		this.round.go(() -> answers.remove(0));
		assertThat(written()).hasSize(ReminderClaims.AT_ONCE);
	}

	/** Someone moves the hour to one that is near: five minutes are not waited for. */
	@Test
	void aClaimIsForTheLetterOfThatMomentAndForNoLaterOne() {
		assertThat(all()).hasSize(PEOPLE);
		assertThat(all()).isEmpty();
		wait(Duration.ofMinutes(1));
		this.everything.sql("update account_reminders set next_digest_at = ?::timestamptz where digest")
			.param(this.clock.instant().toString())
			.update();
		assertThat(all()).hasSize(PEOPLE);
	}

	@Test
	void aClaimOfAClockThatWasAYearAheadHoldsNobodyUp() {
		Instant now = this.clock.instant();
		wait(Duration.ofDays(365));
		assertThat(all()).hasSize(PEOPLE);
		this.clock.set(now);
		assertThat(all()).hasSize(PEOPLE);
	}

	@Test
	void takesUpWhoIsDueAndNobodyElse() {
		due("false");
		assertThat(all()).isEmpty();
		run("update account_reminders set digest = true, next_digest_at = null where account_id = :a");
		AccountId maya = this.maya.account();
		assertThat(all()).as("nobody has looked yet").containsExactly(maya);
		look();
		assertThat(all()).isEmpty();
		waitForTheDigest();
		assertThat(all()).containsExactly(maya);
		wait(ReminderClaims.LASTS);
		run("update account set goes_at = now() where id = :a");
		assertThat(all()).as("an account that closes").isEmpty();
		run("update account set goes_at = null, email = null, password_hash = null, example_of = id where id = :a");
		assertThat(all()).as("an example").isEmpty();
	}

	private void due(String on) {
		this.everything
			.sql("update account_reminders set digest = " + on + ", next_digest_at = " + LONG_DUE
					+ " where account_id = any (?::uuid[])")
			.param(ids())
			.update();
	}

	private String[] ids() {
		return this.crowd.stream().map((seeker) -> seeker.account().value().toString()).toArray(String[]::new);
	}

	private List<AccountId> all() {
		Instant now = this.clock.instant();
		return IntStream.rangeClosed(0, PEOPLE / ReminderClaims.AT_ONCE)
			.mapToObj((i) -> this.claims.next(now))
			.flatMap(List::stream)
			.toList();
	}

	/** The accounts that have a letter, as often as they have one. */
	private List<String> written() {
		return this.crowd.stream()
			.flatMap((seeker) -> letters(seeker).stream().map((letter) -> seeker.account() + " " + letter))
			.toList();
	}

	private static String await(CyclicBarrier barrier) {
		try {
			return "passed " + barrier.await(10, TimeUnit.SECONDS);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void inTwoThreads(Callable<String> one, Callable<String> other) throws Exception {
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			for (Future<String> each : both.invokeAll(List.of(one, other))) {
				assertThat(each.get()).isNotNull();
			}
		}
		finally {
			both.shutdown();
		}
	}

}
