package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.Initials;
import app.askwell.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * Something due, with why and how soon.
 *
 * @param id of the follow-up; of the contact for a stay in touch
 * @param contact whom it concerns; null for a step that concerns nobody
 * @param person their name, or the company of the opportunity
 * @param about what was promised, offered or learned, or empty
 * @param dueOn the day it is due in the account's zone
 * @param dueAt the moment where one is known
 * @param lastSpokenOn day of the last exchange, told for a stay in touch
 * @param opportunity what it is a step of, or null
 */
public record DueItem(FollowUpKind kind, UUID id, @Nullable ContactId contact, String person, @Nullable String company,
		String about, LocalDate dueOn, @Nullable Instant dueAt, @Nullable LocalDate lastSpokenOn,
		@Nullable OpportunityId opportunity, DueTag tag, DueReason why) {

	static DueItem of(DueRow row, Locale locale, ZonedDateTime now) {
		LocalDate dueOn = (row.dueAt() != null) ? LocalDate.ofInstant(row.dueAt(), now.getZone()) : row.dueOn();
		return new DueItem(row.kind(), row.id(), row.contact(), row.person(), row.company(),
				(row.about() != null) ? row.about() : "", dueOn, row.dueAt(), row.lastSpokenOn(), row.opportunity(),
				(row.postedAt() != null) ? DueTag.ON_ITS_WAY : DueTag.of(row.dueOn(), row.dueAt(), now),
				DueReason.of(row, locale, now.toLocalDate()));
	}

	public String initials() {
		return Initials.of(this.person);
	}

	/** Whether its main button leads to a page of its own. */
	public boolean isWritten() {
		return this.kind == FollowUpKind.THANK_YOU || this.kind == FollowUpKind.CHECK_BACK;
	}

	public boolean isDoneAtOnce() {
		return this.kind == FollowUpKind.KEEP_MY_WORD || this.kind == FollowUpKind.CLOSE_THE_LOOP
				|| this.kind == FollowUpKind.NEXT_STEP;
	}

	/** Staying in touch is a pleasure, never late. */
	public boolean isTagged() {
		return this.kind != FollowUpKind.STAY_IN_TOUCH;
	}

	/** Whether its note is with the mail server soon, so that there is nothing to do. */
	public boolean isOnItsWay() {
		return this.tag.equals(DueTag.ON_ITS_WAY);
	}

	/** Whether its day or hour has passed. */
	public boolean isLate() {
		return isTagged() && this.tag.message().endsWith("-late");
	}

	public String path() {
		return isTagged() ? "/follow-ups/" + this.id : "/people/" + this.id + "/stay-in-touch";
	}

	/** Where whom or what it concerns is looked at. */
	public String place() {
		return (this.contact != null) ? "/people/" + this.contact : "/opportunities/" + this.opportunity;
	}

	public String face() {
		return switch (this.kind) {
			case THANK_YOU -> "p";
			case KEEP_MY_WORD -> "g";
			default -> "";
		};
	}

	public String tagStyle() {
		return this.tag.late() ? "late" : (this.kind == FollowUpKind.KEEP_MY_WORD) ? "give" : "";
	}

}
