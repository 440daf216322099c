package app.askwell.calendar;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * The address that is in use, without its secret.
 *
 * @param fetchedAt when a calendar last asked; null if none did yet
 */
record FeedView(ZonedDateTime madeAt, @Nullable ZonedDateTime fetchedAt) {

}
