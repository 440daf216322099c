package app.askwell.accounts;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A link that nobody used yet.
 *
 * @param until when it stops working
 */
record OpenInvitation(UUID id, String forWhom, ZonedDateTime until) {

}
