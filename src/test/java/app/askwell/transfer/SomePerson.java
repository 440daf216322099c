package app.askwell.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Someone with everything a file can tell. */
record SomePerson(String first, String last, @Nullable String company, @Nullable String position,
		@Nullable String email, @Nullable String phone, @Nullable String profile, @Nullable String note,
		LocalDate connectedOn) {

	String connected() {
		return DateTimeFormatter.ofPattern("dd MMM uuuu", Locale.ENGLISH).format(this.connectedOn);
	}

}
