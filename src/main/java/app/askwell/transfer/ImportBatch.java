package app.askwell.transfer;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** One uploaded file: looked at first, then imported, and taken back as a whole. */
@Entity
class ImportBatch extends Owned {

	private static final int MAX_FILE_NAME = 255;

	@Enumerated(EnumType.STRING)
	private Source source;

	private String fileName;

	private int people;

	private LocalDate uploadedOn;

	private @Nullable LocalDate importedOn;

	private int added;

	private int updated;

	private @Nullable LocalDate undoneOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected ImportBatch() {
	}

	/**
	 * A file that was read.
	 * @param fileName what the file is called on the seeker's computer
	 * @param people how many rows name a person
	 */
	ImportBatch(AccountId account, Source source, String fileName, int people, LocalDate today) {
		super(account, Ids.next());
		this.source = source;
		String clean = Cells.clean(fileName);
		this.fileName = clean.substring(Math.max(0, clean.length() - MAX_FILE_NAME));
		this.people = people;
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

	void carryOut(int newlyAdded, int nowUpdated, LocalDate today) {
		this.importedOn = today;
		this.added = newlyAdded;
		this.updated = nowUpdated;
	}

	void undo(LocalDate today) {
		this.undoneOn = today;
	}

	int added() {
		return this.added;
	}

	int updated() {
		return this.updated;
	}

}
