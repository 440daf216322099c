package app.askwell.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.maillinks.ReminderKind;
import app.askwell.maillinks.Subscriptions;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** When a digest is written, and when none is. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class DigestMomentTests extends WithReminders {

	@Autowired
	private Subscriptions subscriptions;

	@Test
	void comesOnMondaysAtEightForWhoeverNeverChoseAnything() {
		begin();
		assertThat(letters()).as("a first look only works out the moment").isEmpty();
		assertThat(next("next_digest_at")).isEqualTo(mine("2026-11-30T13:00:00Z"));
		this.clock.set(mine("2026-11-30T13:00:00Z").minusSeconds(1));
		look();
		assertThat(letters()).as("a second before").isEmpty();
		wait(Duration.ofSeconds(1));
		look();
		assertThat(letters()).containsExactly("DIGEST 2026-W49");
		assertThat(next("next_digest_at")).isEqualTo(mine("2026-12-07T13:00:00Z"));
	}

	@Test
	void isWrittenOnceHoweverOftenOneLooks() {
		begin();
		waitForTheDigest();
		look();
		look();
		wait(Duration.ofDays(3));
		look();
		assertThat(letters()).containsExactly("DIGEST 2026-W49");
	}

	@Test
	void catchesUpWithOneAfterAMonthOff() {
		begin();
		at("2026-12-23T19:30:00-05:00");
		look();
		look();
		assertThat(letters()).containsExactly("DIGEST 2026-W52");
		assertThat(next("next_digest_at")).isEqualTo(mine("2026-12-28T13:00:00Z"));
	}

	/**
	 * With one connection lost each time, the twelfth of ten would be waited for in vain.
	 */
	@Test
	void roundsGiveBackTheirConnections() {
		begin();
		run("update account_reminders set next_digest_at = null where account_id = :a");
		for (int i = 0; i < 12; i++) {
			this.round.go(() -> true);
		}
		assertThat(next("next_digest_at")).isNotNull();
	}

	@Test
	void missesOneThatWouldComeJustBeforeTheNext() {
		begin();
		at("2026-12-07T07:50:00-05:00");
		look();
		assertThat(letters()).isEmpty();
		at("2026-12-07T08:32:00-05:00");
		look();
		assertThat(letters()).containsExactly("DIGEST 2026-W50");
	}

	@Test
	void anEmptyWeekSendsNothingAndMovesOn() {
		Seeker otto = this.seekers.open();
		look(otto);
		at("2026-11-30T08:31:00-05:00");
		look(otto);
		assertThat(letters(otto)).isEmpty();
		assertThat(this.everything.sql("select next_digest_at from account_reminders where account_id = ?")
			.param(otto.account().value())
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single()).isEqualTo(mine(otto, "2026-12-07T13:00:00Z"));
	}

	@Test
	void writesNothingWithoutAMailServerAndMovesOn() {
		begin();
		this.everything.sql("delete from mail_server").update();
		waitForTheDigest();
		look();
		assertThat(letters()).isEmpty();
		assertThat(next("next_digest_at")).isEqualTo(mine("2026-12-07T13:00:00Z"));
	}

	@Test
	void twoWhoLookInTheSameMomentWriteOne() throws Exception {
		begin();
		waitForTheDigest();
		CountDownLatch start = new CountDownLatch(2);
		Callable<String> scheduler = () -> {
			start.countDown();
			start.await();
			look();
			return "done";
		};
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			for (var one : both.invokeAll(List.of(scheduler, scheduler))) {
				assertThat(one.get()).isEqualTo("done");
			}
		}
		finally {
			both.shutdown();
		}
		assertThat(letters()).containsExactly("DIGEST 2026-W49");
	}

	@Test
	void aNewDayOrHourMovesTheNextOneAtOnce() {
		begin();
		save("day", "WEDNESDAY", "hour", "18", "digest", "yes");
		assertThat(next("next_digest_at")).isEqualTo(mine("2026-11-25T23:00:00Z"));
	}

	@Test
	void aWeekThatHadItsDigestHasNoSecondOnAnotherDay() {
		begin();
		waitForTheDigest();
		look();
		save("day", "FRIDAY", "hour", "8", "digest", "yes");
		assertThat(next("next_digest_at")).isEqualTo(mine("2026-12-11T13:00:00Z"));
	}

	@Test
	void aNewTimeZoneMovesTheNextOneAtOnce() {
		begin();
		this.visit.post("/settings/profile", "name", "Maya", "zone", "Asia/Tokyo", "region", "US", "version", "0");
		assertThat(next("next_digest_at")).isEqualTo(mine("2026-11-29T23:00:00Z"));
	}

	@Test
	void stopsByAClickInTheMailAndBeginsAgain() {
		begin();
		change(false);
		assertThat(isOn()).isFalse();
		at("2026-11-30T08:31:00-05:00");
		look();
		assertThat(letters()).isEmpty();
		change(true);
		change(true);
		assertThat(isOn()).isTrue();
		assertThat(next("next_digest_at")).isEqualTo(mine("2026-12-07T13:00:00Z"));
	}

	private boolean isOn() {
		return this.maya.does(() -> this.subscriptions.isOn(this.maya.account(), ReminderKind.DIGEST));
	}

	private void change(boolean on) {
		this.maya
			.acts(() -> this.subscriptions.change(this.maya.account(), ReminderKind.DIGEST, on, this.clock.instant()));
	}

	private void save(String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		all.addAll(List.of("version", "0"));
		assertThat(this.visit.post("/settings/reminders", all.toArray(String[]::new))).hasStatus(302);
	}

}
