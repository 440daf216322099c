package app.askwell.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import app.askwell.advice.About;
import app.askwell.advice.SavedAnyway;
import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Advice;
import app.askwell.shared.Finding;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes out and what comes back, written down as it happens. */
@Service
@Transactional
public class Ledger {

	private final Asks asks;

	private final Promises promises;

	private final Gives gives;

	private final Standings standings;

	private final SavedAnyway savedAnyway;

	private final Changes changes;

	private final ApplicationEventPublisher events;

	Ledger(Asks asks, Promises promises, Gives gives, Standings standings, SavedAnyway savedAnyway, Changes changes,
			ApplicationEventPublisher events) {
		this.savedAnyway = savedAnyway;
		this.changes = changes;
		this.asks = asks;
		this.promises = promises;
		this.gives = gives;
		this.standings = standings;
		this.events = events;
	}

	/** Asks one thing of someone, if the ask and the balance allow it. */
	public AskId ask(AccountId account, ContactId contact, AskDraft draft, Reasons reasons, LocalDate today) {
		return ask(account, contact, draft, List.of(), reasons, today);
	}

	/** The same after an offer, which counts already; both are saved or neither. */
	public AskId ask(AccountId account, ContactId contact, GiveDraft first, AskDraft draft, Reasons reasons,
			LocalDate today) {
		List<Refusal> refusals = first.refusals(today).stream().map(Ledger::besideTheOffer).toList();
		if (refusals.isEmpty()) {
			offer(account, contact, first, today);
		}
		return ask(account, contact, draft, refusals, reasons, today);
	}

	private AskId ask(AccountId account, ContactId contact, AskDraft draft, List<Refusal> refusals, Reasons reasons,
			LocalDate today) {
		List<Finding> findings = new ArrayList<>(refusals);
		findings.addAll(draft.refusals(today));
		Standing standing = this.standings.hold(account, contact);
		findings.addAll(standing.againstAnAsk());
		findings.addAll(draft.advice(standing, today));
		List<Reasons.Overridden> overridden = reasons.settle(findings);
		AskId id = this.asks.saveAndFlush(new Ask(account, AskId.next(), contact, draft, today)).id();
		this.savedAnyway.keep(account, new About("ask", id.value(), contact.value()), overridden, today);
		return id;
	}

	/** Ends an ask that no promise came of. */
	public Recorded<ContactId> close(AccountId account, AskId id, AskEnd as, LocalDate today) {
		return this.changes.record(account, "ask.closed", () -> {
			Ask ask = this.asks.get(account, id);
			ask.close(as, today);
			return this.asks.saveAndFlush(ask).contact();
		});
	}

	/** Notes what someone agreed to do; the ask they agreed to ends with it. */
	public PromiseId agree(AccountId account, ContactId contact, PromiseDraft draft, Reasons reasons, LocalDate today) {
		Standing standing = this.standings.hold(account, contact);
		boolean takesTheAsksPlace = closeAsPromised(account, contact, draft.ask(), today);
		List<Finding> findings = new ArrayList<>(draft.refusals(today));
		findings.addAll(takesTheAsksPlace ? List.of() : standing.againstOneMore());
		findings.addAll(draft.advice(today));
		List<Reasons.Overridden> overridden = reasons.settle(findings);
		Promise promise = this.promises.saveAndFlush(new Promise(account, PromiseId.next(), contact, draft, today));
		this.savedAnyway.keep(account, new About("promise", promise.id().value(), contact.value()), overridden, today);
		this.events.publishEvent(new PromiseMade(account, promise.id(), contact, promise.checkBackOn()));
		return promise.id();
	}

	/** Answers a check-back; more time needs a new day after today. */
	public void answer(AccountId account, PromiseId id, PromiseAnswer answer, @Nullable LocalDate newCheckBack,
			Reasons reasons, LocalDate today) {
		Promise promise = this.promises.get(account, id);
		promise.answer(answer, newCheckBack, today);
		List<Advice> advice = promise.isOpen() ? CheckBackDate.tooFar(today, promise.checkBackOn()).stream().toList()
				: List.of();
		List<Reasons.Overridden> overridden = reasons.settle(advice);
		this.promises.saveAndFlush(promise);
		this.savedAnyway.keep(account, new About("promise", id.value(), promise.contact().value()), overridden, today);
		LocalDate next = promise.isOpen() ? promise.checkBackOn() : null;
		this.events.publishEvent(new PromiseAnswered(account, id, promise.contact(), answer, next));
	}

	/** The usual day to check back: a week on, when people work. */
	public LocalDate proposedCheckBack(LocalDate today) {
		return CheckBackDate.proposed(today);
	}

	/** Notes what the seeker will do for someone, by a day or for later. */
	public GiveId offer(AccountId account, ContactId contact, GiveDraft draft, LocalDate today) {
		List<Refusal> refusals = new ArrayList<>(draft.refusals(today));
		refusals.addAll(this.standings.hold(account, contact).againstOneMore());
		Refused.ifAny(refusals);
		Give give = this.gives.saveAndFlush(new Give(account, GiveId.next(), contact, draft, today));
		this.events.publishEvent(new GiveOffered(account, give.id(), contact, give.dueOn()));
		return give.id();
	}

	public Recorded<ContactId> deliver(AccountId account, GiveId id, LocalDate today) {
		return this.changes.record(account, "give.delivered",
				() -> settle(this.gives.get(account, id), (give) -> give.deliver(today), true));
	}

	public Recorded<ContactId> withdraw(AccountId account, GiveId id, LocalDate today) {
		return this.changes.record(account, "give.withdrawn",
				() -> settle(this.gives.get(account, id), (give) -> give.withdraw(today), false));
	}

	private ContactId settle(Give give, Consumer<Give> verb, boolean delivered) {
		verb.accept(give);
		this.gives.saveAndFlush(give);
		this.events.publishEvent(new GiveSettled(give.account(), give.id(), delivered));
		return give.contact();
	}

	/** Where an offer is typed in beside the ask that it comes before. */
	private static Refusal besideTheOffer(Refusal refusal) {
		return refusal.at(switch (refusal.field()) {
			case "kind" -> "offerKind";
			case "dueOn" -> "offerDueOn";
			default -> "offer";
		});
	}

	private boolean closeAsPromised(AccountId account, ContactId contact, @Nullable AskId id, LocalDate today) {
		if (id == null) {
			return false;
		}
		Ask ask = this.asks.get(account, id);
		ask.becomePromise(contact, today);
		this.asks.saveAndFlush(ask);
		return true;
	}

}
