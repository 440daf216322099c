package app.askwell.followups;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What the seeker said in a meeting that they would do, by a day or any time. */
record MyWord(String what, @Nullable LocalDate dueOn) {

}
