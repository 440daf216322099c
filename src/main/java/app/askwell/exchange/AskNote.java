package app.askwell.exchange;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An ask as its note needs it.
 *
 * @param name of whom it is asked
 * @param email their address, or null
 * @param open whether it waits for an answer
 */
record AskNote(String name, @Nullable String email, UUID contact, AskKind kind, String subject,
		@Nullable String whyThem, LocalDate neededBy, boolean open) {

}
