package app.askwell.contacts;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What is known about a person of whom two entries are made one. */
final class MergedDetails {

	private static final int LONGEST_NOTES = 10_000;

	private MergedDetails() {
	}

	/** What stays wins, what is empty there is filled, and notes are kept from both. */
	static ContactDetails of(ContactId kept, ContactDetails stays, ContactId gone, ContactDetails goes) {
		return new ContactDetails(stays.name(), first(stays.jobTitle(), goes.jobTitle()),
				first(stays.company(), goes.company()), first(stays.industry(), goes.industry()),
				(stays.reach() != Reach.NONE) ? stays.reach() : goes.reach(), first(stays.email(), goes.email()),
				first(stays.phone(), goes.phone()), first(stays.profileUrl(), goes.profileUrl()),
				first(stays.howMet(), goes.howMet()),
				first(notOneOf(stays.introducer(), kept, gone), notOneOf(goes.introducer(), kept, gone)),
				notes(stays.notes(), goes.notes()), first(stays.cadenceDays(), goes.cadenceDays()));
	}

	private static <T> @Nullable T first(@Nullable T stays, @Nullable T goes) {
		return (stays != null) ? stays : goes;
	}

	/** Nobody introduces themselves. */
	private static @Nullable ContactId notOneOf(@Nullable ContactId introducer, ContactId kept, ContactId gone) {
		return (kept.equals(introducer) || gone.equals(introducer)) ? null : introducer;
	}

	private static @Nullable String notes(@Nullable String stays, @Nullable String goes) {
		if (stays == null || goes == null || Objects.equals(stays, goes)) {
			return first(stays, goes);
		}
		String both = stays + "\n\n" + goes;
		return (both.length() <= LONGEST_NOTES) ? both : stays;
	}

}
