package app.askwell.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What happens once a night. */
@AskwellTest
class NightWatchTests {

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Clock clock;

	@Autowired
	private List<Nightly> work;

	@Test
	void isDueOnceForAllInstances() {
		assertThat(this.everything.sql("select task_instance from scheduled_tasks where task_name = 'nightly'")
			.query(String.class)
			.list()).containsExactly("recurring");
	}

	@Test
	void goesOnWhenOneOfItFails() {
		List<Instant> done = new ArrayList<>();
		NightWatch.doAll(List.of((now) -> {
			throw new IllegalStateException("broken");
		}, done::add), this.clock);
		assertThat(done).containsExactly(this.clock.instant());
	}

	@Test
	void forgetsWhatNobodyNeedsAnyMoreOfAllAccounts() {
		Seeker maya = this.seekers.open();
		Seeker otto = this.seekers.open();
		this.everything.sql("delete from submission").update();
		this.everything.sql("delete from known_device").update();
		for (Seeker seeker : List.of(maya, otto)) {
			submitted(seeker, 29);
			submitted(seeker, 31);
			seen(seeker, 399);
			seen(seeker, 401);
			invited(seeker, 29);
			invited(seeker, 31);
		}
		tried(Duration.ofHours(23));
		tried(Duration.ofHours(25));
		NightWatch.doAll(this.work, this.clock);
		for (Seeker seeker : List.of(maya, otto)) {
			assertThat(this.everything.count("submission", seeker)).isOne();
			assertThat(this.everything.count("known_device", seeker)).isOne();
			assertThat(this.everything.count("invitation", seeker)).isOne();
		}
		assertThat(this.everything.sql("select count(*) from attempt").query(Integer.class).single()).isOne();
	}

	private void submitted(Seeker seeker, int daysAgo) {
		this.everything.sql("insert into submission values (?, md5(random()::text) || md5(random()::text), '/', ?)")
			.params(seeker.account().value(), ago(Duration.ofDays(daysAgo)))
			.update();
	}

	private void seen(Seeker seeker, int daysAgo) {
		this.everything.sql("insert into known_device values (?, sha256(random()::text::bytea), ?)")
			.params(seeker.account().value(), ago(Duration.ofDays(daysAgo)))
			.update();
	}

	private void invited(Seeker seeker, int expiredDaysAgo) {
		OffsetDateTime expired = ago(Duration.ofDays(expiredDaysAgo));
		this.everything
			.sql("""
					insert into invitation values (?, gen_random_uuid(), sha256(random()::text::bytea), 'Eve', ?, ?, null, 0)
					""")
			.params(seeker.account().value(), expired.minusDays(7), expired)
			.update();
	}

	private void tried(Duration ago) {
		this.everything.sql("insert into attempt values (sha256(random()::text::bytea), 3, ?)")
			.param(ago(ago))
			.update();
	}

	private OffsetDateTime ago(Duration duration) {
		return OffsetDateTime.ofInstant(this.clock.instant().minus(duration), ZoneOffset.UTC);
	}

}
