package app.askwell.shared;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * The account at the keyboard, as the session remembers it; controllers take it with
 * {@code @AuthenticationPrincipal}.
 *
 * @param account whose data is shown
 * @param name what to call the person
 * @param zone the account's time zone: what "today" means
 * @param locale language and format of dates
 */
public record SignedIn(AccountId account, String name, ZoneId zone, Locale locale) implements Serializable {

	public LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), this.zone);
	}

	public ZonedDateTime now(Clock clock) {
		return ZonedDateTime.ofInstant(clock.instant(), this.zone);
	}

	/** Never the name: this ends in logs and session tables. */
	@Override
	public String toString() {
		return this.account.toString();
	}

}
