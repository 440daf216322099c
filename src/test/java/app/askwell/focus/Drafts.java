package app.askwell.focus;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Drafts that are narrow in all but what a test is about. */
final class Drafts {

	private Drafts() {
	}

	static FocusDraft draft(List<String> titles, String industry, List<String> places, @Nullable String remoteCountry) {
		return new FocusDraft(titles, industry, List.of(SizeBand.FROM_50_TO_500), Ownership.PRIVATE, places,
				remoteCountry);
	}

}
