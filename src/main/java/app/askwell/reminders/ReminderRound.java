package app.askwell.reminders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;

import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Gives each account for which a letter is due its turn. Several instances go their
 * rounds at the same time.
 */
@Component
class ReminderRound {

	private static final Logger log = LoggerFactory.getLogger(ReminderRound.class);

	private final ReminderClaims claims;

	private final ReminderTurn turn;

	private final Clock clock;

	ReminderRound(ReminderClaims claims, ReminderTurn turn, Clock clock) {
		this.claims = claims;
		this.turn = turn;
		this.clock = clock;
	}

	/**
	 * Goes on until nothing is due, or until it is told not to; what it took up by then
	 * it finishes.
	 */
	void go(BooleanSupplier goesOn) {
		List<AccountId> mine = next(goesOn);
		while (!mine.isEmpty()) {
			mine.forEach(this::tried);
			mine = next(goesOn);
		}
	}

	private List<AccountId> next(BooleanSupplier goesOn) {
		return goesOn.getAsBoolean() ? this.claims.next(this.clock.instant()) : List.of();
	}

	/** One that fails has its turn again once the claim is over, and holds up nobody. */
	private void tried(AccountId account) {
		try {
			take(account, this.clock.instant());
		}
		catch (RuntimeException ex) {
			log.warn("The reminders of account {} ended with {}; they are tried again", account,
					ex.getClass().getName());
		}
	}

	void take(AccountId account, Instant now) {
		CurrentAccount.as(account, () -> {
			this.turn.take(account, now);
			return account;
		});
	}

}
