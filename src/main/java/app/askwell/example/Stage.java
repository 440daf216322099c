package app.askwell.example;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Where a scene plays: in whose account, with what, and when.
 *
 * @param now the moment of the scene, in the account's zone
 */
record Stage(SignedIn me, Props props, StoryCalendar calendar, ZonedDateTime now) {

	AccountId account() {
		return this.me.account();
	}

	LocalDate today() {
		return this.now.toLocalDate();
	}

	LocalDate day(int fromToday) {
		return this.calendar.day(fromToday);
	}

	@Nullable LocalDate dayOrNull(@Nullable Integer fromToday) {
		return (fromToday != null) ? day(fromToday) : null;
	}

	ContactId person(String name) {
		return this.props.who().person(account(), name);
	}

}
