package app.askwell.advice;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What was saved against advice.
 *
 * @param table the table it stands in, such as {@code ask}
 * @param id its row
 * @param contact the one person it concerns, or null; what is kept goes with them
 */
public record About(String table, UUID id, @Nullable UUID contact) {

}
