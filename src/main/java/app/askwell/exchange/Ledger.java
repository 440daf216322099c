package app.askwell.exchange;

import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes out and what comes back, written down as it happens. */
@Service
@Transactional
public class Ledger {

	public AskId ask(AccountId account, ContactId contact, AskDraft draft, LocalDate today) {
		throw new UnsupportedOperationException();
	}

	public PromiseId agree(AccountId account, ContactId contact, PromiseDraft draft, LocalDate today) {
		throw new UnsupportedOperationException();
	}

	public GiveId offer(AccountId account, ContactId contact, GiveDraft draft, LocalDate today) {
		throw new UnsupportedOperationException();
	}

	/** When to check back if nothing else is agreed: in a week, on a working day. */
	public static LocalDate proposedCheckBack(LocalDate today) {
		return CheckBackDate.proposed(today);
	}

}
