package app.askwell.review;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing of a week.
 *
 * @param became what it is among: DONE, LET_GO, MOVED, LATER (done since) or OPEN of what
 * was due; MET, THEY or GAVE of what happened
 * @param total how many there are of that
 * @param kind of the follow-up, or what happened
 * @param person whom it is about; null where it is nobody
 * @param about what it was about, or null
 * @param day when it happened, or until when it was put off
 */
record Deed(String became, long total, String kind, @Nullable UUID id, @Nullable UUID contact, @Nullable String person,
		@Nullable String about, LocalDate day) {

}
