package app.askwell.focus;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A focus as it was typed in, before {@link NarrowFocus} agrees. Blank titles and places
 * are boxes left empty and do not count.
 *
 * @param titles role titles
 * @param industry the industry, in the user's words
 * @param bands company sizes
 * @param ownership who owns the companies, if chosen
 * @param places cities or regions, none when the work is remote
 * @param remoteCountry the country of remote work, blank or null when it is not remote
 */
public record FocusDraft(List<String> titles, String industry, List<SizeBand> bands, @Nullable Ownership ownership,
		List<String> places, @Nullable String remoteCountry) {

	public FocusDraft {
		titles = written(titles);
		industry = industry.strip();
		bands = bands.stream().distinct().sorted().toList();
		places = written(places);
		remoteCountry = (remoteCountry == null || remoteCountry.isBlank()) ? null : remoteCountry.strip();
	}

	private static List<String> written(List<String> lines) {
		return lines.stream().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
	}

}
