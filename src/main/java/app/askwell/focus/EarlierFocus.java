package app.askwell.focus;

import java.time.LocalDate;

/** A focus that another one followed, and the day it did. */
record EarlierFocus(CurrentFocus focus, LocalDate endedOn) {

}
