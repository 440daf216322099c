package app.askwell.calendar;

import java.time.Instant;

/**
 * Something in a calendar, with how often calendars saw it change.
 *
 * @param sequence grows with each change of what is shown
 * @param changedAt when it was last seen to have changed, in whole seconds
 * @param isNew whether this has not been kept yet
 */
record Published(CalendarItem item, int sequence, Instant changedAt, boolean isNew) {

}
