package app.askwell.exchange;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the seeker wants to do for someone, before it is checked.
 *
 * @param dueOn by when; null makes it a standing offer
 * @param meeting the meeting in which it was offered, or null
 */
public record GiveDraft(@Nullable GiveKind kind, String what, @Nullable LocalDate dueOn, @Nullable UUID meeting) {

}
