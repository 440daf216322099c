package app.askwell.handbill;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An edition in the list.
 *
 * @param given to how many people it was given
 * @param openings how often its links were opened
 * @param open how many links still work
 */
record EditionLine(UUID id, LocalDate madeOn, int given, int openings, int open) {

}
