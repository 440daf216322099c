package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up with what it is about.
 *
 * @param person whom it concerns; for a step that concerns nobody the company
 * @param action what the contact promised
 * @param what what the seeker promised
 * @param sought role and company of the opportunity it is a step of
 */
record FollowUpRow(FollowUpId id, FollowUpKind kind, @Nullable ContactId contact, String person, @Nullable String email,
		@Nullable MeetingId meeting, @Nullable LocalDate metOn, @Nullable String learned, @Nullable String action,
		@Nullable LocalDate checkBackOn, int extensions, @Nullable String what, @Nullable OpportunityId opportunity,
		@Nullable String sought, @Nullable String step, LocalDate dueOn, @Nullable Instant dueAt,
		@Nullable LocalDate snoozedUntil, @Nullable String draft, @Nullable Instant postedAt,
		@Nullable Instant closedAt, int version) {

}
