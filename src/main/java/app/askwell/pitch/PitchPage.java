package app.askwell.pitch;

import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the pitch shows.
 *
 * @param inUse null before the first one was written
 * @param latest the latest rehearsals
 */
record PitchPage(@Nullable PitchView inUse, Slice<RehearsalRow> latest) {

}
