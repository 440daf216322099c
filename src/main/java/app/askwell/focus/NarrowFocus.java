package app.askwell.focus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.shared.Phrases;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

/**
 * A focus is narrow or it is none: few titles, one industry, one size, one ownership, few
 * places, and no wording that keeps options open. Says at most one thing a field, and
 * everything at once.
 */
@Upholds({ Rule.F2, Rule.F3 })
final class NarrowFocus {

	static final int MOST_TITLES = 3;

	static final int MOST_PLACES = 3;

	static final int MOST_BANDS = 2;

	private static final Phrases OPEN = Phrases.named("keeps-options-open");

	private static final Phrases SEVERAL_TITLES = Phrases.named("several-titles");

	private static final Phrases SEVERAL_INDUSTRIES = Phrases.named("several-industries");

	private static final Phrases SEVERAL_PLACES = Phrases.named("several-places");

	private static final Phrases TOO_WIDE = Phrases.named("too-wide-a-place");

	private NarrowFocus() {
	}

	static List<Refusal> check(FocusDraft draft) {
		return Stream.of(titles(draft), industry(draft), bands(draft), ownership(draft), places(draft), remote(draft))
			.flatMap(Optional::stream)
			.toList();
	}

	private static Optional<Refusal> titles(FocusDraft draft) {
		return first(none("titles", draft.titles()), found(OPEN, "open", "titles", draft.titles()),
				found(SEVERAL_TITLES, "several", "titles", draft.titles()),
				tooMany("titles", draft.titles(), MOST_TITLES));
	}

	private static Optional<Refusal> industry(FocusDraft draft) {
		List<String> industry = List.of(draft.industry());
		return first(none("industry", industry), openIndustry(draft.industry()),
				found(SEVERAL_INDUSTRIES, "several", "industry", industry));
	}

	/** Says also what the industry would be without those words, for taking it over. */
	private static Optional<Refusal> openIndustry(String industry) {
		return OPEN.in(industry)
			.flatMap((found) -> refusal("open", "industry", found.words(),
					WithoutOpenWords.of(industry, found.words(), OPEN, SEVERAL_INDUSTRIES)));
	}

	private static Optional<Refusal> bands(FocusDraft draft) {
		List<SizeBand> bands = draft.bands();
		if (bands.isEmpty()) {
			return refusal("none", "bands");
		}
		boolean narrow = bands.size() == 1 || (bands.size() == MOST_BANDS && bands.get(0).isNextTo(bands.get(1)));
		return narrow ? Optional.empty() : refusal("several", "bands", bands.size());
	}

	private static Optional<Refusal> ownership(FocusDraft draft) {
		return (draft.ownership() == null) ? refusal("none", "ownership") : Optional.empty();
	}

	private static Optional<Refusal> places(FocusDraft draft) {
		if (draft.remoteCountry() != null && draft.places().isEmpty()) {
			return Optional.empty();
		}
		return first(none("places", draft.places()), found(OPEN, "open", "places", draft.places()),
				found(TOO_WIDE, "wide", "places", draft.places()),
				found(SEVERAL_PLACES, "several", "places", draft.places()),
				tooMany("places", draft.places(), MOST_PLACES));
	}

	private static Optional<Refusal> remote(FocusDraft draft) {
		String country = draft.remoteCountry();
		if (country == null) {
			return Optional.empty();
		}
		return first(found(OPEN, "open", "remoteCountry", List.of(country)),
				Countries.isOne(country) ? Optional.empty() : refusal("several", "remoteCountry", country),
				draft.places().isEmpty() ? Optional.empty() : refusal("both", "remoteCountry", country));
	}

	private static Optional<Refusal> none(String field, List<String> written) {
		return written.stream().allMatch((line) -> Words.key(line).isEmpty()) ? refusal("none", field)
				: Optional.empty();
	}

	private static Optional<Refusal> tooMany(String field, List<String> written, int most) {
		long different = written.stream().map(Words::key).distinct().count();
		return (different > most) ? refusal("many", field, different, most) : Optional.empty();
	}

	private static Optional<Refusal> found(Phrases phrases, String why, String field, List<String> written) {
		return written.stream()
			.flatMap((line) -> phrases.in(line).stream())
			.findFirst()
			.flatMap((words) -> refusal(why, field, words.words()));
	}

	private static Optional<Refusal> refusal(String why, String field, Object... arguments) {
		return Optional.of(Refusal.of("refusal.focus." + field + "." + why, field, arguments));
	}

	@SafeVarargs
	private static Optional<Refusal> first(Optional<Refusal>... refusals) {
		return Stream.of(refusals).flatMap(Optional::stream).findFirst();
	}

}
