package app.askwell.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.askwell.transfer.ImportDecision.Action;
import app.askwell.transfer.ImportDecision.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A row of a batch, as the database keeps it.
 *
 * @param changes what an update would write; after the import, what it wrote
 * @param outcome none before the import
 * @param cells all that a row says which could not be read
 */
@JsonNaming(SnakeCaseStrategy.class)
record ImportRow(int rowNumber, String name, @Nullable String jobTitle, @Nullable String company,
		@Nullable String email, @Nullable String profileUrl, @Nullable String phone, @Nullable String note,
		@Nullable LocalDate connectedOn, Action decision, String reason, List<String> reasonAbout, List<Change> changes,
		@Nullable ImportChoice choice, @Nullable Outcome outcome, @Nullable UUID contactId,
		@Nullable List<String> cells) {

	private static final String SEVERAL = "import.reason.same-name-and-company-several";

	enum Outcome {

		ADDED, UPDATED, SKIPPED, REMOVED, RESTORED, STAYED

	}

	static ImportRow of(ImportDecision decision, List<Change> changes) {
		ImportedPerson person = decision.person();
		return new ImportRow(person.row(), person.name(), person.position(), person.company(), person.email(),
				person.profileUrl(), person.phone(), person.note(), person.connectedOn(), decision.action(),
				decision.reasonCode(), decision.reasonArguments().stream().map(Object::toString).toList(), changes,
				null, null, decision.existing(), null);
	}

	static ImportRow of(RejectedRow rejected) {
		return new ImportRow(rejected.row(), rejected.shown(), null, null, null, null, null, null, null,
				Action.UNREADABLE, rejected.reasonCode(), List.of(), List.of(), null, null, null, rejected.cells());
	}

	ImportedPerson person() {
		return new ImportedPerson(this.rowNumber, this.name, this.profileUrl, this.email, this.company, this.jobTitle,
				this.phone, this.note, this.connectedOn);
	}

	/** Takes over what was chosen, if the row still means what it meant then. */
	ImportRow chosenAs(ImportRow before) {
		boolean same = this.decision == before.decision && this.reason.equals(before.reason)
				&& Objects.equals(this.contactId, before.contactId);
		return new ImportRow(this.rowNumber, this.name, this.jobTitle, this.company, this.email, this.profileUrl,
				this.phone, this.note, this.connectedOn, this.decision, this.reason, this.reasonAbout, this.changes,
				same ? before.choice : null, null, this.contactId, this.cells);
	}

	ImportRow ended(Outcome newOutcome, List<Change> written, @Nullable UUID contact) {
		return new ImportRow(this.rowNumber, this.name, this.jobTitle, this.company, this.email, this.profileUrl,
				this.phone, this.note, this.connectedOn, this.decision, this.reason, this.reasonAbout, written,
				this.choice, newOutcome, contact, this.cells);
	}

	/** What happens to the row: as chosen, or the careful way. */
	public ImportChoice chosen() {
		return (this.choice != null) ? this.choice : ImportChoice.unasked(this.decision);
	}

	public List<ImportChoice> options() {
		return (this.outcome != null) ? List.of()
				: ImportChoice.among(this.decision, this.contactId != null && !this.reason.equals(SEVERAL));
	}

	/** What the row is called in the list: what became of it, or what is meant to. */
	public String kind() {
		return (this.outcome != null) ? this.outcome.name() : this.decision.name();
	}

	/** What the reason mentions, as message expressions take it. */
	public Object[] about() {
		return this.reasonAbout.toArray();
	}

}
