package app.askwell.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.askwell.advice.About;
import app.askwell.advice.SavedAnyway;
import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Finding;
import app.askwell.shared.Reasons;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Putting what is open into other words, by the same rules. The day to check back is not
 * among them: it moves only by an answer.
 */
@Service
@Transactional
public class Rewording {

	private final Asks asks;

	private final Promises promises;

	private final Gives gives;

	private final Standings standings;

	private final SavedAnyway savedAnyway;

	private final ApplicationEventPublisher events;

	Rewording(Asks asks, Promises promises, Gives gives, Standings standings, SavedAnyway savedAnyway,
			ApplicationEventPublisher events) {
		this.asks = asks;
		this.promises = promises;
		this.gives = gives;
		this.standings = standings;
		this.savedAnyway = savedAnyway;
		this.events = events;
	}

	Ask open(AccountId account, AskId id) {
		return this.asks.get(account, id);
	}

	Promise open(AccountId account, PromiseId id) {
		return this.promises.get(account, id);
	}

	Give open(AccountId account, GiveId id) {
		return this.gives.get(account, id);
	}

	/**
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public ContactId change(AccountId account, AskId id, int openedAt, AskDraft draft, Reasons reasons,
			LocalDate today) {
		Ask ask = this.asks.get(account, id);
		ask.mustBeAt(openedAt);
		List<Finding> findings = new ArrayList<>(ask.refusals(draft, today));
		if (!ask.hasTermsOf(draft)) {
			findings.addAll(draft.advice(this.standings.hold(account, ask.contact()).besidesOneAsk(), today));
		}
		List<Reasons.Overridden> overridden = reasons.settle(findings);
		ask.reword(draft, today);
		this.asks.saveAndFlush(ask);
		this.savedAnyway.keep(account, new About("ask", id.value(), ask.contact().value()), overridden, today);
		return ask.contact();
	}

	/**
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public ContactId change(AccountId account, PromiseId id, int openedAt, String action) {
		Promise promise = this.promises.get(account, id);
		promise.mustBeAt(openedAt);
		promise.reword(action);
		return this.promises.saveAndFlush(promise).contact();
	}

	/**
	 * @throws app.askwell.shared.Stale if another tab saved in between
	 */
	public ContactId change(AccountId account, GiveId id, int openedAt, GiveDraft draft, LocalDate today) {
		Give give = this.gives.get(account, id);
		give.mustBeAt(openedAt);
		LocalDate before = give.dueOn();
		give.reword(draft, today);
		this.gives.saveAndFlush(give);
		if (!Objects.equals(before, give.dueOn())) {
			this.events.publishEvent(new GiveMoved(account, id, give.contact(), give.dueOn()));
		}
		return give.contact();
	}

}
