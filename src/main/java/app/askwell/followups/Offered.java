package app.askwell.followups;

import java.time.LocalDate;

/** What a contact offered in a meeting, and when the seeker checks back. */
record Offered(String action, LocalDate checkBackOn) {

}
