package app.askwell.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Days in what a message mentions, written as the account's pages write them. */
final class ShownDates {

	private ShownDates() {
	}

	/** Texts for a message; anything but a day stays as it is. */
	static String[] in(List<Object> arguments) {
		SignedIn me = me();
		return arguments.stream()
			.map((argument) -> (me != null) ? shown(argument, me) : argument.toString())
			.toArray(String[]::new);
	}

	private static String shown(Object argument, SignedIn me) {
		Region region = Region.of(me.locale());
		if (argument instanceof Instant moment) {
			return region.day(LocalDate.ofInstant(moment, me.zone()));
		}
		return (argument instanceof LocalDate day) ? region.day(day) : argument.toString();
	}

	private static @Nullable SignedIn me() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn me) ? me : null;
	}

}
