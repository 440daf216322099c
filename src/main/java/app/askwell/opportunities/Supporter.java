package app.askwell.opportunities;

import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.followups.FollowUpId;
import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * Someone who helped on the way.
 *
 * @param news the follow-up to tell them how it turned out, or null when none was planned
 * @param told whether they were told
 * @param cadenceDays how often the seeker stays in touch with them; null for the usual
 * @param deeds what they did, the nearest to the job first
 */
record Supporter(ContactId id, String name, @Nullable String jobTitle, @Nullable String company,
		@Nullable FollowUpId news, boolean told, @Nullable Integer cadenceDays, List<Deed> deeds) {

	public String initials() {
		return Initials.of(this.name);
	}

	/** Whether they are still to be thought of. */
	public boolean isUnplanned() {
		return this.news == null;
	}

	/** Whether they know how it turned out without being told. */
	boolean isInside() {
		return this.deeds.stream().allMatch(Deed::isInside);
	}

}
