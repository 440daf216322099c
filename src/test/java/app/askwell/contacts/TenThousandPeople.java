package app.askwell.contacts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages of a long list take, and doing one thing with everybody on it. Takes
 * minutes, so it is named to be held: {@code mvn test -Dtest=TenThousandPeople}.
 */
@AskwellTest
class TenThousandPeople {

	private static final int PEOPLE = 10_000;

	private static final int TIMES = 20;

	/** Twice what was measured on two idle cores. */
	private static final Duration PATIENCE = Duration.ofSeconds(2);

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private Visit visit;

	private Seeker maya;

	@BeforeEach
	void fillALongList() {
		this.maya = this.seekers.open();
		this.visit = new Visit(this.mvc, this.maya);
		for (String sql : List.of(
				"""
						insert into contact (account_id, id, name, name_key, company, company_key, reach, email, phone, added_on, version)
						select :a, gen_random_uuid(), f || ' ' || l, lower(f || ' ' || l), 'Company ' || n % 900, 'company ' || n % 900, 'NONE',
						       lower(f) || n || '@example.org', case when n % 3 = 0 then '+1 617 ' || 1000000 + n * 613 end, '2026-11-01', 0
						  from (select n, (array['Ana','Bob','Robert','Carla','Dan','Eva','Felix','Greta','Hugo','Ina'])[1 + n % 10] as f,
						               'Name' || n * 31 % 4001 as l from generate_series(1, :n) n) p
						""",
				"""
						insert into contact_tag (account_id, id, contact_id, tag_key, tag)
						select account_id, gen_random_uuid(), id, 'fair ' || right(email, 1), 'Fair' from contact where account_id = :a
						""",
				"""
						insert into contact_tag (account_id, id, contact_id, tag_key, tag)
						select account_id, gen_random_uuid(), id, 'few', 'Few' from contact where account_id = :a limit 100
						""",
				"""
						insert into touch (account_id, id, contact_id, touched_on, note, version)
						select account_id, gen_random_uuid(), id, '2026-11-02', 'Sent a note', 0 from contact where account_id = :a
						""",
				"""
						insert into target_company (account_id, id, name, name_key, priority, added_on, version)
						select :a, gen_random_uuid(), 'Company ' || n, 'company ' || n, 2, '2026-11-01', 0 from generate_series(1, 50) n
						""")) {
			this.everything.sql(sql).param("a", this.maya.account().value()).param("n", PEOPLE).update();
		}
		this.everything.sql("analyze").update();
	}

	@Test
	void everyPageIsThereSoon() {
		for (String path : List.of("/people", "/people?page=3", "/people?tag=few", "/people?q=ana&tag=few",
				"/people/duplicates", "/targets/doors")) {
			List<Long> took = new ArrayList<>();
			for (int i = 0; i < TIMES; i++) {
				took.add(millis(() -> assertThat(this.visit.get(path)).hasStatusOk()));
			}
			took.sort(null);
			tell("%s: median %d ms, slowest %d ms".formatted(path, took.get(TIMES / 2), took.get(TIMES - 1)));
			assertThat(Duration.ofMillis(took.get(TIMES / 2))).as(path).isLessThan(PATIENCE);
		}
	}

	@Test
	void everybodyIsTaggedAndRemovedAndBroughtBack() {
		String all = String.valueOf(PEOPLE);
		for (String path : List.of("/people/tags", "/people/cadence", "/people/removal")) {
			tell(path + ": " + millis(() -> assertThat(
					this.visit.post(path, "all", "all", "matching", all, "label", "Everybody", "cadence", "WEEKS_12"))
				.hasStatus(302)) + " ms");
		}
		assertThat(this.everything.count("contact", this.maya)).isZero();
		String undo = "/bin/" + this.everything
			.sql("select id::text from change where account_id = ? order by happened_at desc, id desc limit 1")
			.param(this.maya.account().value())
			.query(String.class)
			.single() + "/return";
		tell("undo: " + millis(() -> assertThat(this.visit.post(undo)).hasStatus(302)) + " ms");
		assertThat(this.everything.count("contact", this.maya)).isEqualTo(PEOPLE);
	}

	private static long millis(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return Duration.ofNanos(System.nanoTime() - start).toMillis();
	}

	private static void tell(String figure) {
		LoggerFactory.getLogger(TenThousandPeople.class).warn("{}", figure);
	}

}
