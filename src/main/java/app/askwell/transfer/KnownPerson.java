package app.askwell.transfer;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What an import needs to know of a contact that exists. */
record KnownPerson(UUID id, String name, @Nullable String email, @Nullable String profileUrl, @Nullable String company,
		@Nullable String position) {

}
