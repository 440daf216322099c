package app.askwell.handbill;

import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

/** The handbill that is being written; an account has one. */
@Entity
class Handbill extends Owned {

	@Embedded
	private HandbillWords words;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Handbill() {
	}

	Handbill(AccountId account, HandbillWords words) {
		super(account, Ids.next());
		this.words = words;
	}

	UUID id() {
		return key();
	}

	HandbillWords words() {
		return this.words;
	}

	void word(HandbillWords other) {
		this.words = other;
	}

	/** What a form remembers. */
	String wording() {
		return String.valueOf(version());
	}

}
