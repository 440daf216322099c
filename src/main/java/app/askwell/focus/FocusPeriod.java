package app.askwell.focus;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A focus and how long it was one.
 *
 * @param endedOn the day another took its place, on which it was none any more; null for
 * the one of now
 */
public record FocusPeriod(UUID id, CurrentFocus focus, @Nullable LocalDate endedOn) {

}
