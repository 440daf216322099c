package app.askwell.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.routes.RouteTable;
import app.askwell.shared.AccountId;
import app.askwell.shared.Remembered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Figures are reckoned anew when something changed, and only then. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class RememberedFiguresTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Autowired
	private ConfigurableApplicationContext context;

	@Autowired
	private RouteTable table;

	@Autowired
	private ReachReading reach;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Everything everything;

	@Autowired
	private PlatformTransactionManager transactions;

	private Seeker maya;

	@BeforeEach
	void fill() {
		this.maya = this.table.filled().seeker();
	}

	@Test
	void areOfTablesThatLeaveAStampAndOfNoOthers() {
		Set<String> stamped = new TreeSet<>(this.everything.sql(
				"select c.relname::text from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'stamp'")
			.query(String.class)
			.list());
		List<Remembered<?>> all = remembered();
		assertThat(all).hasSize(4);
		Set<String> read = tablesRead(() -> all.forEach((figures) -> figures.of(account(), TODAY)));
		read.remove("figures_stamp");
		assertThat(read).isNotEmpty().isSubsetOf(stamped);
	}

	@Test
	void ofGiveAndGetAreReckonedAnewWhenAStandingChanges() {
		String before = stamp();
		this.everything.sql("update standing set given = given + 1 where account_id = ?")
			.param(account().value())
			.update();
		assertThat(stamp()).isNotEqualTo(before);
	}

	@Test
	void areNotReckonedTwice() {
		Reach first = reading(() -> this.reach.of(account(), TODAY));
		assertThat(tablesRead(() -> assertThat(this.reach.of(account(), TODAY)).isEqualTo(first)))
			.containsExactly("figures_stamp");
	}

	@Test
	void areReckonedAnewAfterAChange() {
		long before = meetings();
		hold();
		assertThat(meetings()).isEqualTo(before + 1);
	}

	@Test
	void areReckonedAnewOnAnotherDay() {
		hold();
		long now = meetings();
		assertThat(reading(() -> this.reach.of(account(), TODAY.minusDays(365))).meetings()).isLessThan(now);
	}

	@Test
	void areNotRememberedByWhoeverChangesThem() {
		long before = meetings();
		this.maya.acts(() -> new TransactionTemplate(this.transactions).executeWithoutResult((state) -> {
			hold();
			assertThat(this.reach.of(account(), TODAY).meetings()).isEqualTo(before + 1);
			this.jdbc.sql("update meeting set held_on = null where held_on = ?").param(TODAY).update();
			state.setRollbackOnly();
		}));
		assertThat(meetings()).isEqualTo(before + 1);
	}

	@Test
	void keepTheirStampWhenAChangeIsGivenUp() {
		String before = stamp();
		this.maya.acts(() -> new TransactionTemplate(this.transactions).executeWithoutResult((state) -> {
			this.jdbc.sql("update contact set name = name || ' ' where account_id = ?")
				.param(account().value())
				.update();
			state.setRollbackOnly();
		}));
		assertThat(stamp()).isEqualTo(before);
	}

	/** Whatever remembers figures, in all modules. */
	private List<Remembered<?>> remembered() {
		return Arrays.stream(this.context.getBeanFactory().getSingletonNames())
			.map((name) -> this.context.getBeanFactory().getSingleton(name))
			.map((bean) -> (Object) AopTestUtils.getUltimateTargetObject(bean))
			.flatMap((bean) -> Arrays.stream(bean.getClass().getDeclaredFields())
				.filter((field) -> field.getType() == Remembered.class)
				.map((field) -> (Remembered<?>) ReflectionTestUtils.getField(bean, field.getName())))
			.collect(Collectors.toList());
	}

	private long meetings() {
		return reading(() -> this.reach.of(account(), TODAY)).meetings();
	}

	private void hold() {
		this.everything.sql("""
				insert into meeting (account_id, id, kind, purpose, meeting_on, held_on, version)
				values (?, ?, 'COFFEE', 'BE_KNOWN', ?, ?, 0)
				""").param(account().value()).param(UUID.randomUUID()).param(TODAY).param(TODAY).update();
	}

	private String stamp() {
		return this.everything.sql("select stamp::text from figures_stamp where account_id = ?")
			.param(account().value())
			.query(String.class)
			.single();
	}

	private AccountId account() {
		return this.maya.account();
	}

	private Set<String> tablesRead(Runnable action) {
		return reading(() -> {
			Map<String, Long> before = scans();
			action.run();
			return scans().entrySet()
				.stream()
				.filter((table) -> table.getValue() > before.getOrDefault(table.getKey(), 0L))
				.map(Map.Entry::getKey)
				.collect(Collectors.toCollection(TreeSet::new));
		});
	}

	/** How often each table was looked into, by this connection and of late. */
	private Map<String, Long> scans() {
		return this.jdbc.sql("""
				select relname::text as name, coalesce(seq_scan, 0) + coalesce(idx_scan, 0) as times
				  from pg_stat_xact_user_tables
				""")
			.query((row, n) -> Map.entry(row.getString("name"), row.getLong("times")))
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private <T> T reading(Supplier<T> action) {
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		transaction.setReadOnly(true);
		return this.maya.does(() -> transaction.execute((state) -> action.get()));
	}

}
