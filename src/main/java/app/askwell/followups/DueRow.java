package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.shared.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * A due thing as it is stored, before it is put into words.
 *
 * @param person whom it concerns; for a step that concerns nobody the company
 * @param sought role and company of the opportunity it is a step of
 * @param ofKind how many of its kind are due
 */
record DueRow(FollowUpKind kind, UUID id, @Nullable ContactId contact, String person, @Nullable String company,
		@Nullable String about, @Nullable LocalDate checkBackOn, @Nullable LocalDate metOn, LocalDate dueOn,
		@Nullable Instant dueAt, @Nullable Instant postedAt, @Nullable LocalDate lastSpokenOn,
		@Nullable OpportunityId opportunity, @Nullable String sought, long ofKind) {

}
