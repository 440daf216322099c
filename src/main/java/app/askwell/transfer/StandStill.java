package app.askwell.transfer;

import app.askwell.shared.AccountId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** For whoever takes people away: no import may bring any meanwhile. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StandStill {

	private final ImportTurns turns;

	StandStill(ImportTurns turns) {
		this.turns = turns;
	}

	/**
	 * Lets no import of the account work until this transaction ends.
	 * @throws app.askwell.shared.Refused if one does, or is about to
	 */
	public void of(AccountId account) {
		this.turns.standStill(account);
	}

}
