package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import org.jspecify.annotations.Nullable;

/**
 * A due thing as it is stored, before it is put into words.
 *
 * @param ofKind how many of its kind are due
 */
record DueRow(FollowUpKind kind, UUID id, ContactId contact, String person, @Nullable String company,
		@Nullable String about, @Nullable LocalDate checkBackOn, @Nullable LocalDate metOn, LocalDate dueOn,
		@Nullable Instant dueAt, @Nullable Instant postedAt, @Nullable LocalDate lastSpokenOn, long ofKind) {

}
