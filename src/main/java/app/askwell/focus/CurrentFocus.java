package app.askwell.focus;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The focus as other modules and pages see it.
 *
 * @param titles one to three role titles
 * @param industry the industry, in the user's words
 * @param smallest the smaller of the two size bands
 * @param largest the larger one, the same where there is one band
 * @param ownership who owns the companies
 * @param places up to three, none when the work is remote
 * @param remoteCountry the country of remote work, or null
 * @param startedOn the day it became the focus
 */
@Upholds(Rule.F6)
public record CurrentFocus(List<String> titles, String industry, SizeBand smallest, SizeBand largest,
		Ownership ownership, List<String> places, @Nullable String remoteCountry, LocalDate startedOn) {

	/** For comparing with the industry of a person or a company. */
	public String industryKey() {
		return Words.key(this.industry);
	}

	public List<SizeBand> bands() {
		return (this.smallest == this.largest) ? List.of(this.smallest) : List.of(this.smallest, this.largest);
	}

}
