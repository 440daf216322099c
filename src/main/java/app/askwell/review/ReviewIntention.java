package app.askwell.review;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** A conversation one means to have in a week, with a person or with someone in words. */
@Entity
class ReviewIntention extends Owned {

	/** Letters of the words. */
	static final int LONGEST = 200;

	private LocalDate weekOn;

	private @Nullable ContactId contactId;

	private @Nullable String what;

	private @Nullable LocalDate intendedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected ReviewIntention() {
	}

	/**
	 * A new one.
	 * @param week the week in which it should be
	 * @param day on which, or null for any day
	 * @throws Refused beside the field that is wrong
	 */
	ReviewIntention(AccountId account, ReviewWeek week, @Nullable ContactId contact, @Nullable String what,
			@Nullable LocalDate day) {
		super(account, Ids.next());
		if (contact == null && what == null) {
			throw new Refused(Refusal.of("refusal.intention.nobody", "who"));
		}
		if (day != null && !week.holds(day)) {
			throw new Refused(Refusal.of("refusal.intention.day", "day", week.monday(), week.sunday()));
		}
		this.weekOn = week.monday();
		this.contactId = contact;
		this.what = what;
		this.intendedOn = day;
	}

	UUID id() {
		return key();
	}

}
