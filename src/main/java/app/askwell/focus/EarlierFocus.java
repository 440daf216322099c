package app.askwell.focus;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A focus that another one followed, and the day it did.
 *
 * @param widened why it was wider than the one before, if it was
 */
record EarlierFocus(CurrentFocus focus, LocalDate endedOn, @Nullable String widened) {

}
