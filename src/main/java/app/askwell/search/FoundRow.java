package app.askwell.search;

import org.jspecify.annotations.Nullable;

/**
 * A row of the search: something that was found, or only how many there are of a kind.
 *
 * @param tier how well it fits, the best first
 * @param hit null where there is only the number
 */
record FoundRow(FoundKind kind, long found, int tier, @Nullable Hit hit) {
}
