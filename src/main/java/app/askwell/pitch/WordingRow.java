package app.askwell.pitch;

import java.time.LocalDate;

/**
 * An earlier wording in the list of them.
 *
 * @param begins its first words
 * @param rehearsals how often it was rehearsed
 */
record WordingRow(PitchId id, String begins, LocalDate writtenOn, LocalDate replacedOn, int rehearsals) {

}
