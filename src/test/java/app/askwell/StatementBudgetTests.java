package app.askwell;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.shared.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a page costs the database, session and security included: the same whether there
 * are ten people or a thousand.
 */
@AskwellTest
class StatementBudgetTests {

	private static final int TODAY = 12;

	private static final int LIST = 6;

	private static final int DETAIL = 10;

	/**
	 * Without signing in: tries, whose link it is, what may be seen, the note of the
	 * look.
	 */
	private static final int GUEST = 18;

	/** Eight of its own. */
	private static final int PROGRESS = 13;

	private static final int REVIEW = 15;

	@LocalServerPort
	private int port;

	@Autowired
	private Statements statements;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	@Autowired
	private Clock clock;

	@ParameterizedTest
	@ValueSource(ints = { 10, 1000 })
	void everyPageKeepsItsBudget(int contacts) {
		Seeker maya = crowded(contacts);
		Visitor visitor = Visitor.signedIn(this.port, maya);
		budgets(maya).forEach((path, budget) -> {
			List<String> sent = visit(visitor, path);
			assertThat(sent.size()).as("%s with %d people sends %s", path, contacts, String.join("\n", sent))
				.isLessThanOrEqualTo(budget);
		});
	}

	@Test
	void aHundredTimesThePeopleCostNoStatementMore() {
		Seeker few = crowded(10);
		Seeker many = crowded(1000);
		assertThat(counts(few)).isEqualTo(counts(many));
	}

	private Seeker crowded(int contacts) {
		Seeker maya = this.seekers.open();
		Crowd.fill(this.everything, maya, contacts, maya.me().today(this.clock));
		return maya;
	}

	private List<Integer> counts(Seeker seeker) {
		Visitor visitor = Visitor.signedIn(this.port, seeker);
		List<Integer> counts = new ArrayList<>();
		budgets(seeker).keySet().forEach((path) -> counts.add(visit(visitor, path).size()));
		LoggerFactory.getLogger(StatementBudgetTests.class)
			.warn("Statements a page: {}", List.copyOf(budgets(seeker).keySet()) + " " + counts);
		return counts;
	}

	private List<String> visit(Visitor visitor, String path) {
		visitor.get(path);
		this.statements.forget();
		HttpResponse<String> answer = visitor.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		return this.statements.sent();
	}

	private Map<String, Integer> budgets(Seeker seeker) {
		Map<String, Integer> budgets = new LinkedHashMap<>();
		budgets.put("/", TODAY);
		budgets.put("/people", LIST);
		budgets.put("/people?q=person&page=2", LIST);
		budgets.put("/search?q=person", LIST);
		budgets.put("/search/suggestions?q=person", LIST);
		budgets.put("/shortcuts", LIST);
		budgets.put("/settings/shortcuts", LIST);
		budgets.put("/people?tag=fair", LIST);
		budgets.put("/people/duplicates", LIST);
		budgets.put("/network", DETAIL);
		budgets.put("/targets", LIST);
		budgets.put("/targets/doors", LIST);
		budgets.put("/targets/sheet", LIST);
		budgets.put("/targets/sheet.pdf", LIST);
		budgets.put("/targets/ticks", LIST);
		budgets.put("/week", LIST);
		budgets.put("/pitch/card", LIST);
		budgets.put("/needs", LIST);
		budgets.put("/opportunities", LIST);
		budgets.put("/opportunities?view=list&page=2", LIST);
		budgets.put("/opportunities/new", LIST);
		budgets.put("/meetings", LIST);
		budgets.put("/exchange", LIST);
		budgets.put("/settings/profile", LIST);
		budgets.put("/settings/sessions", LIST);
		budgets.put("/progress", PROGRESS);
		budgets.put("/settings/trail", LIST);
		budgets.put("/settings/codes", LIST);
		budgets.put("/settings/passkeys", DETAIL);
		budgets.put("/plan", DETAIL);
		budgets.put("/plan/check", DETAIL);
		budgets.put("/handbill", DETAIL);
		budgets.put("/handbill/print", DETAIL);
		budgets.put("/handbill/editions", LIST);
		budgets.put("/settings/calendar", LIST);
		budgets.put("/digest", TODAY);
		budgets.put("/settings/reminders", DETAIL);
		budgets.put("/settings/reminders/preview", TODAY);
		budgets.put("/settings/mail", DETAIL);
		budgets.put("/settings/copies", LIST);
		budgets.put("/settings/mail/log", LIST);
		budgets.put("/settings/coaches", LIST);
		budgets.put("/settings/coaches/new", LIST);
		budgets.put("/settings/coaches/" + coach(seeker), DETAIL);
		budgets.put("/coach/" + seeker.account() + "/people", GUEST);
		budgets.put("/coach/" + seeker.account() + "/exchange", GUEST);
		budgets.put("/bin", LIST);
		budgets.put("/rules", LIST);
		budgets.put("/export", LIST);
		budgets.put("/settings/start-over", LIST);
		budgets.put("/export/people.csv", LIST);
		budgets.put("/export/contacts-4.vcf", LIST);
		budgets.put("/questions", LIST);
		budgets.put("/review", REVIEW);
		budgets.put("/review/earlier", LIST);
		budgets.put("/pitch/wordings", LIST);
		budgets.put("/pitch/rehearsals", LIST);
		budgets.put("/pitch/rehearsal", LIST);
		budgets.put("/pitch", DETAIL);
		budgets.put("/people/" + one(seeker, "meeting_contact", "contact_id"), DETAIL);
		budgets.put("/people/" + one(seeker, "meeting_contact", "contact_id") + "/farewell", DETAIL);
		budgets.put("/settings/deletion", LIST);
		budgets.put("/meetings/" + one(seeker, "meeting_contact", "meeting_id"), DETAIL);
		budgets.put("/meetings/" + one(seeker, "meeting", "id") + "/calendar.ics", LIST);
		budgets.put("/meetings/" + planned(seeker) + "/preparation", DETAIL);
		budgets.put("/meetings/" + planned(seeker) + "/sheet", DETAIL);
		budgets.put("/meetings/" + planned(seeker) + "/card.pdf", DETAIL);
		budgets.put("/targets/" + one(seeker, "target_company", "id"), DETAIL);
		budgets.put("/needs/" + one(seeker, "need", "id"), DETAIL);
		// The way back to the first conversation is one more.
		budgets.put("/opportunities/" + one(seeker, "opportunity", "id"), DETAIL + 1);
		budgets.put("/opportunities/" + one(seeker, "opportunity", "id") + "/landing", DETAIL);
		budgets.put("/opportunities/" + one(seeker, "opportunity", "id") + "/edit", DETAIL);
		budgets.put("/follow-ups/" + one(seeker, "follow_up", "id"), DETAIL);
		return budgets;
	}

	/** One whose link is the account's id, and who wrote of someone. */
	private UUID coach(Seeker seeker) {
		return this.everything
			.sql("""
					with s as (insert into coach_share (account_id, id, name, token_hash, parts, made_at, expires_at, version)
					  values (:account, gen_random_uuid(), 'Ruth', :hash, '{PEOPLE,EXCHANGE}', now(), '2099-01-01', 0)
					  on conflict (token_hash) do update set version = coach_share.version returning *),
					     c as (insert into coach_comment (account_id, id, share_id, text, written_at, version)
					  select s.account_id, gen_random_uuid(), s.id, 'Call ' || coach_code(s.id, p.id), now(), 0
					    from s join lateral (select id from contact where account_id = s.account_id limit 1) p on true)
					select id from s
					""")
			.param("account", seeker.account().value())
			.param("hash", Fingerprint.of(seeker.account().toString()))
			.query(UUID.class)
			.single();
	}

	private UUID planned(Seeker seeker) {
		return this.everything.sql("select id from meeting where account_id = ? and held_on is null limit 1")
			.param(seeker.account().value())
			.query(UUID.class)
			.single();
	}

	private UUID one(Seeker seeker, String table, String column) {
		return this.everything.sql("select " + column + " from " + table + " where account_id = ? limit 1")
			.param(seeker.account().value())
			.query(UUID.class)
			.single();
	}

}
