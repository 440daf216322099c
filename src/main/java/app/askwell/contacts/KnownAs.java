package app.askwell.contacts;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How an entry of a person is recognised elsewhere: in a file, in a letter, in a text.
 */
public record KnownAs(UUID id, String name, @Nullable String company, @Nullable String email,
		@Nullable String profileUrl) {

	/** Never whom it is about: this ends in logs. */
	@Override
	public String toString() {
		return this.id.toString();
	}

}
