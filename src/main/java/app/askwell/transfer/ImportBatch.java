package app.askwell.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Finding;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

	@Enumerated(EnumType.STRING)
	private @Nullable UnderWay underWay;

	private @Nullable LocalDate askedOn;

	private @Nullable String language;

	private @Nullable String trouble;

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> troubleAbout = List.of();

	@JdbcTypeCode(SqlTypes.ARRAY)
	private List<String> headings = List.of();

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected ImportBatch() {
	}

	/**
	 * A file that arrived.
	 * @param fileName what the file is called on the seeker's computer
	 */
	ImportBatch(AccountId account, Source source, String fileName, LocalDate today) {
		super(account, Ids.next());
		this.source = source;
		String clean = Cells.clean(fileName);
		this.fileName = clean.substring(Math.max(0, clean.length() - MAX_FILE_NAME));
		this.uploadedOn = today;
	}

	UUID id() {
		return key();
	}

	boolean waits() {
		return this.importedOn == null && this.underWay == null;
	}

	boolean canBeUndone() {
		return this.importedOn != null && this.undoneOn == null && this.underWay == null;
	}

	/** Whether its columns can still be said (again). */
	boolean canBeReadAgain() {
		return this.importedOn == null && !runs();
	}

	/**
	 * Whether nobody on the list came with it, so that it is only a file that was looked
	 * at.
	 */
	boolean canBeForgotten() {
		return !runs() && (this.importedOn == null || this.undoneOn != null);
	}

	void asksForColumns() {
		this.underWay = UnderWay.COLUMNS;
	}

	/**
	 * From now on a task works on it.
	 * @param today the seeker's day, which is meant however long the task takes
	 */
	void begin(UnderWay step, LocalDate today, Locale locale) {
		rest();
		this.underWay = step;
		this.askedOn = today;
		this.language = locale.toLanguageTag();
	}

	/** Whether a task works on it, or is about to. */
	boolean runs() {
		return this.underWay != null && this.underWay.runs();
	}

	/** What the task does; only while it does. */
	UnderWay underWay() {
		return Objects.requireNonNull(this.underWay);
	}

	LocalDate askedOn() {
		return Objects.requireNonNull(this.askedOn);
	}

	Locale locale() {
		return (this.language != null) ? Locale.forLanguageTag(this.language) : Locale.ENGLISH;
	}

	/** Its rows are there to be looked at. */
	void wasRead(ReadFile read, List<String> names) {
		rest();
		this.source = read.source();
		this.people = read.people().size();
		this.headings = List.copyOf(names);
	}

	/**
	 * Nothing of the step was done; a file that cannot be read stays unread.
	 * @param why null when nothing is known but the step
	 */
	void stumbled(@Nullable Finding why) {
		this.trouble = (why != null) ? why.code() : underWay().trouble();
		this.troubleAbout = (why != null) ? why.arguments().stream().map(String::valueOf).toList() : List.of();
		this.underWay = (this.underWay == UnderWay.READING) ? UnderWay.FAILED : null;
	}

	void carryOut(int newlyAdded, int nowUpdated, LocalDate today) {
		rest();
		this.importedOn = today;
		this.added = newlyAdded;
		this.updated = nowUpdated;
	}

	void undo(LocalDate today) {
		rest();
		this.undoneOn = today;
	}

	private void rest() {
		this.underWay = null;
		this.trouble = null;
		this.troubleAbout = List.of();
	}

	int people() {
		return this.people;
	}

	int added() {
		return this.added;
	}

	int updated() {
		return this.updated;
	}

	List<String> headings() {
		return this.headings;
	}

}
