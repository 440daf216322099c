package app.askwell.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A row of the search: something that was found, or only how many there are of a kind.
 */
record FoundRow(FoundKind kind, long found, @Nullable FoundPart part, @Nullable UUID id, @Nullable UUID contact,
		@Nullable String title, @Nullable String line, @Nullable String body, @Nullable LocalDate happenedOn, int tier,
		List<String> meant) {

	/** From this tier on a slip was put right. */
	private static final int NEAR = 4;

	@Nullable Hit hit() {
		if (this.part == null || this.id == null) {
			return null;
		}
		return new Hit(this.kind, this.part, this.id, this.contact, this.title, this.line, this.body, this.happenedOn,
				this.tier >= NEAR, this.meant);
	}

}
