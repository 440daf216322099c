package app.askwell.needs;

import java.time.LocalDate;
import java.util.Objects;

import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Something the seeker must learn or get by a day. Open until it was found or given up.
 */
@Entity
class Need extends Owned {

	static final int LONGEST_OUTCOME = 1000;

	private String what;

	private String why;

	private LocalDate neededBy;

	private LocalDate addedOn;

	private @Nullable LocalDate closedOn;

	@Enumerated(EnumType.STRING)
	private @Nullable NeedEnd closedAs;

	private @Nullable String outcome;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected Need() {
	}

	@SuppressWarnings("NullAway.Init") // describe() sets the rest
	Need(AccountId account, NeedId id, NeedDraft draft, LocalDate today) {
		super(account, id.value());
		describe(draft, today);
		this.addedOn = today;
	}

	NeedId id() {
		return new NeedId(key());
	}

	/** Says it in other words; a day that has passed may stay, a new one lies ahead. */
	void revise(NeedDraft draft, LocalDate today) {
		mustBeOpen();
		describe(draft,
				this.neededBy.isBefore(today) && this.neededBy.equals(draft.neededBy()) ? this.neededBy : today);
	}

	private void describe(NeedDraft draft, LocalDate earliest) {
		Refused.ifAny(draft.refusals(earliest));
		this.what = draft.what();
		this.why = draft.why();
		this.neededBy = Objects.requireNonNull(draft.neededBy());
	}

	/**
	 * It ended.
	 * @param result what was found, or why it was let go; null for no words
	 */
	void close(NeedEnd as, @Nullable String result, LocalDate today) {
		mustBeOpen();
		String words = Typed.orNull(result);
		if (words != null && words.length() > LONGEST_OUTCOME) {
			throw new Refused(Refusal.of("form.too-long", "outcome"));
		}
		this.closedOn = today;
		this.closedAs = as;
		this.outcome = words;
	}

	/** It is needed after all, by another day. */
	void reopen(@Nullable LocalDate by, LocalDate today) {
		if (this.closedOn == null) {
			throw new AlreadyDone("need.already-open");
		}
		NeedDraft.day(by, today).ifPresent((refusal) -> {
			throw new Refused(refusal);
		});
		this.neededBy = Objects.requireNonNull(by);
		this.closedOn = null;
		this.closedAs = null;
		this.outcome = null;
	}

	private void mustBeOpen() {
		if (this.closedOn != null) {
			throw new AlreadyDone("need.already-closed", this.closedOn);
		}
	}

}
