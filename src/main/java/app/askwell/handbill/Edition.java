package app.askwell.handbill;

import java.time.LocalDate;

import app.askwell.paper.TypeSize;
import app.askwell.shared.AccountId;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A handbill that is final: what was printed then stays, whatever changes later. */
@Entity
class Edition extends Owned {

	private LocalDate madeOn;

	private String content;

	private byte[] pdf;

	@Enumerated(EnumType.STRING)
	private TypeSize typeSize;

	private @Nullable String picture;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Edition() {
	}

	/**
	 * Keeps what a reader's page shows beside the file, so that it lays out nothing.
	 */
	Edition(AccountId account, TypesetBill typeset, LocalDate today) {
		super(account, EditionId.next().value());
		this.madeOn = today;
		this.content = typeset.bill().json();
		this.pdf = typeset.pdf().clone();
		this.typeSize = typeset.sheet().type();
		this.picture = (String) typeset.sheet().model().get(Typesetter.PICTURE);
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

	TypeSize type() {
		return this.typeSize;
	}

	/** The contact card as the address of a picture, or null. */
	@Nullable String picture() {
		return this.picture;
	}

}
