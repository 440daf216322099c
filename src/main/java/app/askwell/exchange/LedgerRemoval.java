package app.askwell.exchange;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.OwnedKey;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking out what was written down by mistake. */
@Service
@Transactional
public class LedgerRemoval {

	private final Asks asks;

	private final Promises promises;

	private final Gives gives;

	private final Changes changes;

	LedgerRemoval(Asks asks, Promises promises, Gives gives, Changes changes) {
		this.asks = asks;
		this.promises = promises;
		this.gives = gives;
		this.changes = changes;
	}

	/** Removes an ask; one that lives on as a promise goes with the promise. */
	public Recorded<ContactId> remove(AccountId account, AskId id) {
		Ask ask = this.asks.get(account, id);
		if (ask.isPromised()) {
			throw new Refused(Refusal.of("refusal.ask.promised", ""));
		}
		return recorded(account, "ask.removed", ask.contact(), () -> this.asks.delete(ask));
	}

	/** Removes a promise and the ask it came of: they are one line of the history. */
	public Recorded<ContactId> remove(AccountId account, PromiseId id) {
		Promise promise = this.promises.get(account, id);
		return recorded(account, "promise.removed", promise.contact(), () -> {
			this.promises.delete(promise);
			AskId ask = promise.ask();
			if (ask != null) {
				this.asks.findById(new OwnedKey(account.value(), ask.value())).ifPresent(this.asks::delete);
			}
		});
	}

	public Recorded<ContactId> remove(AccountId account, GiveId id) {
		Give give = this.gives.get(account, id);
		return recorded(account, "give.removed", give.contact(), () -> this.gives.delete(give));
	}

	private Recorded<ContactId> recorded(AccountId account, String kind, ContactId contact, Runnable removal) {
		return this.changes.record(account, kind, () -> {
			removal.run();
			return contact;
		});
	}

}
