package app.askwell.handbill;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A target company that may be printed.
 *
 * @param category the industry it is in, or null
 */
record Company(UUID id, String name, @Nullable String category) {

}
