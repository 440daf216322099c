package app.askwell.correspondence;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One uploaded file of messages: looked at first, then noted, and taken back as a whole.
 */
@Entity
class MessageBatch extends Owned {

	private static final int MAX_FILE_NAME = 255;

	private String fileName;

	private LocalDate uploadedOn;

	private int unknown;

	private @Nullable LocalDate importedOn;

	private int touches;

	private int people;

	private @Nullable LocalDate undoneOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected MessageBatch() {
	}

	/**
	 * A file that was read.
	 * @param unknown how many people it names who are no contacts
	 */
	MessageBatch(AccountId account, String fileName, int unknown, LocalDate today) {
		super(account, Ids.next());
		String name = fileName.strip().replaceAll("\\p{Cntrl}", " ");
		this.fileName = name.substring(Math.max(0, name.length() - MAX_FILE_NAME));
		this.unknown = unknown;
		this.uploadedOn = today;
	}

	UUID id() {
		return key();
	}

	boolean waits() {
		return this.importedOn == null;
	}

	boolean canBeUndone() {
		return this.importedOn != null && this.undoneOn == null;
	}

	void carryOut(int newTouches, int withPeople, LocalDate today) {
		this.importedOn = today;
		this.touches = newTouches;
		this.people = withPeople;
	}

	void undo(LocalDate today) {
		this.undoneOn = today;
	}

}
