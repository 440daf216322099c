package app.askwell.handbill;

import java.time.LocalDate;

import app.askwell.shared.AccountId;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;

/** A handbill that is final: what was printed then stays, whatever changes later. */
@Entity
class Edition extends Owned {

	private LocalDate madeOn;

	private String content;

	private byte[] pdf;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Edition() {
	}

	Edition(AccountId account, Bill bill, byte[] pdf, LocalDate today) {
		super(account, EditionId.next().value());
		this.madeOn = today;
		this.content = bill.json();
		this.pdf = pdf.clone();
	}

	EditionId id() {
		return new EditionId(key());
	}

	LocalDate madeOn() {
		return this.madeOn;
	}

	Bill bill() {
		return Bill.read(this.content);
	}

	byte[] pdf() {
		return this.pdf.clone();
	}

}
