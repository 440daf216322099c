package app.askwell.questions;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A question in the bank.
 *
 * @param id of an own one; null for one that Askwell brings along
 */
public record BankedQuestion(@Nullable UUID id, String question) {

	public boolean own() {
		return this.id != null;
	}

}
