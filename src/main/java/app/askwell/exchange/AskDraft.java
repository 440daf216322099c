package app.askwell.exchange;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An ask before it is checked.
 *
 * @param meeting the meeting it was asked in, or null
 */
public record AskDraft(@Nullable AskKind kind, String subject, @Nullable LocalDate neededBy, @Nullable UUID meeting) {

}
