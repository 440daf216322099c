package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up with what it is about.
 *
 * @param action what the contact promised
 * @param what what the seeker promised
 */
record FollowUpRow(FollowUpId id, FollowUpKind kind, ContactId contact, String person, @Nullable String email,
		@Nullable MeetingId meeting, @Nullable LocalDate metOn, @Nullable String learned, @Nullable String action,
		@Nullable LocalDate checkBackOn, int extensions, @Nullable String what, LocalDate dueOn,
		@Nullable Instant dueAt, @Nullable LocalDate snoozedUntil, @Nullable String draft, @Nullable Instant postedAt,
		@Nullable Instant closedAt, int version) {

}
