package app.askwell.mail;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent already makes nothing slower. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class ManyLettersTests {

	private static final int MANY = 100_000;

	private static final int ACCOUNTS = 40;

	/**
	 * Pages of 8 kB that a claim may touch, with the catalogue; the letters are
	 * thousands.
	 */
	private static final int FEW_PAGES = 400;

	@Autowired
	private PostOffice office;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@BeforeEach
	@AfterEach
	void clear() {
		this.office.clear();
	}

	@Test
	void claimsALetterAmongAHundredThousandThatAreSent() {
		Seeker maya = this.seekers.open();
		learnOfFewLetters();
		this.everything
			.sql("""
					insert into outbox_mail (account_id, id, kind, period, message_id, subject, text_part, html_part, state,
					                         put_at, attempts, tried_at, answer)
					select ?, gen_random_uuid(), 'DIGEST', n::text, '<' || n || '@example.org>', 'Your week', '', '', 'SENT',
					       '2026-11-01Z', 1, '2026-11-01Z', 'ACCEPTED' from generate_series(1, ?) n
					""")
			.params(maya.account().value(), MANY)
			.update();
		this.office.put(maya, "2026-W48");
		assertThat(pagesOfAClaim()).isLessThan(FEW_PAGES);
		assertThat(
				this.everything.sql("select lease from outbox_mail where lease is not null").query(UUID.class).list())
			.hasSize(1);
	}

	/** The planner is told of a table in which each account has one letter. */
	private void learnOfFewLetters() {
		for (int n = 0; n < ACCOUNTS; n++) {
			this.office.put(this.seekers.open(), "2026-W47");
		}
		this.everything.sql("update outbox_mail set next_try_at = null, state = 'SENT'").update();
		this.everything.sql("analyze outbox_mail").update();
	}

	private int pagesOfAClaim() {
		String plan = String.join("\n",
				this.everything.sql("explain (analyze, buffers, timing off) select * from claim_mail(?, ?)")
					.params(this.clock.instant().atOffset(ZoneOffset.UTC),
							this.clock.instant().plus(Duration.ofMinutes(5)).atOffset(ZoneOffset.UTC))
					.query(String.class)
					.list());
		return plan.lines()
			.filter((line) -> line.matches(" *Buffers: shared .*"))
			.findFirst()
			.map((line) -> Pattern.compile("(?:hit|read)=(\\d+)")
				.matcher(line)
				.results()
				.mapToInt((found) -> Integer.parseInt(found.group(1)))
				.sum())
			.orElseThrow(() -> new IllegalStateException(plan));
	}

}
