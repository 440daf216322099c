package app.askwell.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as the database driver takes them. */
final class Moments {

	private Moments() {
	}

	static OffsetDateTime at(Instant moment) {
		return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

}
