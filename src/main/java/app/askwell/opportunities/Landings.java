package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.Cadence;
import app.askwell.contacts.PeopleCadence;
import app.askwell.focus.SearchFocus;
import app.askwell.followups.ClosingLoops;
import app.askwell.followups.ClosingLoops.News;
import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Choice;
import app.askwell.shared.NotFound;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of a search that led somewhere: everyone who helped hears of it, the network
 * stays warm, and the search is closed. None of it happens unless it is chosen.
 */
@Service
@Transactional
class Landings {

	private final OpportunityPages pages;

	private final Supporters supporters;

	private final LandingText text;

	private final ClosingLoops loops;

	private final PeopleCadence cadences;

	private final SearchFocus focus;

	private final Changes changes;

	private final JdbcClient jdbc;

	Landings(OpportunityPages pages, Supporters supporters, LandingText text, ClosingLoops loops,
			PeopleCadence cadences, SearchFocus focus, Changes changes, JdbcClient jdbc) {
		this.pages = pages;
		this.supporters = supporters;
		this.text = text;
		this.loops = loops;
		this.cadences = cadences;
		this.focus = focus;
		this.changes = changes;
		this.jdbc = jdbc;
	}

	/**
	 * The page of it.
	 * @throws NotFound if there is no such opportunity
	 */
	@Transactional(readOnly = true)
	public LandingView view(AccountId account, OpportunityId id) {
		OpportunitySheet sheet = this.pages.get(account, id);
		List<LandingView.Other> others = this.jdbc.sql("""
				select id, role, company, stage from opportunity
				 where account_id = :account and id <> :id and stage in ('LEAD', 'APPLIED', 'INTERVIEW', 'OFFER')
				 order by stage_on desc, id limit 20
				""")
			.param("account", account.value())
			.param("id", id.value())
			.query(Rows.of(LandingView.Other.class))
			.list();
		ThisSearch search = search(account, sheet);
		return new LandingView(sheet, this.supporters.of(account, id, search),
				(search.focus() != null) ? search.focus().startedOn() : null, others);
	}

	/**
	 * Plans to tell those who were ticked, each with a text to begin with; who is planned
	 * already stays as they are.
	 * @return with how many were planned
	 * @throws Refused if nobody was ticked, or it is not accepted yet
	 */
	public Recorded<Integer> tell(SignedIn me, OpportunityId id, LandingForm form, LocalDate today) {
		OpportunitySheet sheet = accepted(me.account(), id);
		List<News> news = form.among(supporters(me.account(), sheet))
			.stream()
			.map((one) -> new News(one.id(), this.text.of(me, sheet, one)))
			.toList();
		return this.loops.tell(me.account(), id, news, today);
	}

	/**
	 * Stays in touch with those who were ticked as often as was chosen.
	 * @return with how many it was another rhythm before
	 */
	public Recorded<Integer> keepWarm(AccountId account, OpportunityId id, LandingForm form) {
		OpportunitySheet sheet = accepted(account, id);
		Cadence often = Choice.of(Cadence.class, form.cadence());
		if (often == null) {
			throw new Refused(Refusal.of("people.cadence.choose", "cadence"));
		}
		List<Supporter> meant = form.among(supporters(account, sheet));
		return this.cadences.set(account, meant.stream().map(Supporter::id).toList(), often);
	}

	/**
	 * Closes the search: the focus ends, and its history stays (F1).
	 * @throws AlreadyDone if this search was closed before, whatever is looked for now
	 */
	public Recorded<OpportunityId> closeSearch(AccountId account, OpportunityId id, LocalDate today) {
		LocalDate closed = search(account, accepted(account, id)).until();
		if (!closed.equals(LocalDate.MAX)) {
			throw new AlreadyDone("focus.already-ended", closed);
		}
		return this.changes.record(account, "focus.ended", () -> {
			this.focus.end(account, today);
			return id;
		});
	}

	private List<Supporter> supporters(AccountId account, OpportunitySheet sheet) {
		return this.supporters.of(account, sheet.id(), search(account, sheet));
	}

	private ThisSearch search(AccountId account, OpportunitySheet sheet) {
		return ThisSearch.of(sheet.stageOn(), this.focus.periods(account));
	}

	private OpportunitySheet accepted(AccountId account, OpportunityId id) {
		OpportunitySheet sheet = this.pages.get(account, id);
		if (!sheet.isAccepted()) {
			throw new Refused(Refusal.of("refusal.landing.not-accepted", ""));
		}
		return sheet;
	}

}
