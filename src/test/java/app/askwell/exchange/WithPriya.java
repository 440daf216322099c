package app.askwell.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.bin.Bin;
import app.askwell.bin.Changes;
import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.Finding;
import app.askwell.shared.Ids;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Maya has a focus and knows Priya Nair; what the two can do with each other. */
abstract class WithPriya {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

	static final String SUBJECT = "Would you introduce me to Tom Alvarez at Corvane?";

	/** Priya is new and the day is near: advice that these tests are not about. */
	static final Reasons DESPITE_ADVICE = new Reasons(
			Map.of(Rule.A5, "We were colleagues", Rule.A7, "She asked for it", Rule.A8, "She named the day"));

	@Autowired
	Ledger ledger;

	@Autowired
	Changes changes;

	@Autowired
	Everything everything;

	@Autowired
	Seekers seekers;

	@Autowired
	private People people;

	@Autowired
	private MockMvcTester mvc;

	Seeker maya;

	ContactId priya;

	@BeforeEach
	void meetPriya() {
		this.maya = this.seekers.open();
		this.priya = this.maya
			.does(() -> this.people.add(this.maya.account(), ContactDetails.of("Priya Nair", null, null), TODAY));
		this.everything.sql("""
				insert into focus (account_id, id, titles, industry, industry_key, smallest_band, largest_band,
				                   ownership, places, started_on, version)
				values (?, ?, array['VP Marketing'], 'Medical devices', 'medical devices', 'FROM_50_TO_500',
				        'FROM_50_TO_500', 'PRIVATE', array['Boston'], '2026-09-01', 0)
				""").params(this.maya.account().value(), Ids.next()).update();
	}

	Bin bin() {
		return new Bin(this.everything, this.maya);
	}

	void endTheFocus() {
		this.everything.sql("update focus set ended_on = started_on where account_id = ?")
			.param(this.maya.account().value())
			.update();
	}

	AskId asked() {
		AskDraft draft = new AskDraft(AskKind.INTRODUCTION, SUBJECT, null, NEXT_WEEK, null);
		return this.maya.does(() -> this.ledger.ask(this.maya.account(), this.priya, draft, DESPITE_ADVICE, TODAY));
	}

	GiveId give() {
		GiveDraft draft = new GiveDraft(GiveKind.INFORMATION, "Send the reimbursement article", NEXT_WEEK, null);
		return this.maya.does(() -> this.ledger.offer(this.maya.account(), this.priya, draft, TODAY));
	}

	PromiseId agreed(@Nullable AskId ask) {
		PromiseDraft draft = new PromiseDraft("Write to Tom Alvarez", NEXT_WEEK, ask, null);
		return this.maya.does(() -> this.ledger.agree(this.maya.account(), this.priya, draft, Reasons.NONE, TODAY));
	}

	List<Refusal> refusals(Runnable attempt) {
		return findings(attempt).stream().filter(Refusal.class::isInstance).map(Refusal.class::cast).toList();
	}

	List<Finding> findings(Runnable attempt) {
		return catchThrowableOfType(Refused.class, () -> this.maya.acts(attempt)).findings();
	}

	/** One value of the row with this id; "null" for none. */
	String value(String column, String table, UUID id) {
		return this.everything.sql("select coalesce(" + column + "::text, 'null') from " + table + " where id = ?")
			.param(id)
			.query(String.class)
			.single();
	}

	MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(this.maya.signedIn()).exchange();
	}

	/** Sends a form of Maya's: names and values by turns. */
	MvcTestResult post(String path, String... fields) {
		return post(this.maya, path, fields);
	}

	MvcTestResult post(Seeker seeker, String path, String... fields) {
		var request = this.mvc.post().uri(path).with(seeker.signedIn()).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	MvcTestResult getAs(Seeker seeker, String path) {
		return this.mvc.get().uri(path).with(seeker.signedIn()).exchange();
	}

	String path(String end) {
		return "/people/" + this.priya + end;
	}

}
