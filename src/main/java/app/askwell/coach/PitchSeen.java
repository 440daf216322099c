package app.askwell.coach;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The pitch in use.
 *
 * @param told the results, one a line
 */
record PitchSeen(@Nullable String introduction, @Nullable String profile, String told, LocalDate writtenOn) {

	public List<String> impacts() {
		return this.told.lines().toList();
	}

}
