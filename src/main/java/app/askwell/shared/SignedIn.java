package app.askwell.shared;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The account at the keyboard, as the session remembers it; controllers take it with
 * {@code @AuthenticationPrincipal}.
 *
 * @param account whose data is shown
 * @param name what to call the person
 * @param zone the account's time zone: what "today" means
 * @param locale language and format of dates
 * @param exampleOf who looks around, when the data shown is an example; null on one's own
 * data
 */
public record SignedIn(AccountId account, String name, ZoneId zone, Locale locale,
		@Nullable AccountId exampleOf) implements Serializable {

	public SignedIn(AccountId account, String name, ZoneId zone, Locale locale) {
		this(account, name, zone, locale, null);
	}

	/** Who signed in, whatever is shown. */
	public AccountId owner() {
		return (this.exampleOf != null) ? this.exampleOf : this.account;
	}

	public boolean inExample() {
		return this.exampleOf != null;
	}

	public LocalDate today(Clock clock) {
		return LocalDate.ofInstant(clock.instant(), this.zone);
	}

	/** Days as they are typed here today. */
	public TypedDays days(Clock clock) {
		return new TypedDays(today(clock), Region.of(this.locale));
	}

	public ZonedDateTime now(Clock clock) {
		return ZonedDateTime.ofInstant(clock.instant(), this.zone);
	}

	/**
	 * Never the name: this ends in logs and session tables. Sessions that look at an
	 * example are still the owner's.
	 */
	@Override
	public String toString() {
		return owner().toString();
	}

}
