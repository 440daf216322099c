package app.askwell.focus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Advice;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

/**
 * A search that gets wider has a reason, or it is impatience: contacts have only just
 * learned what to look out for.
 */
@Upholds(Rule.F5)
final class StayNarrow {

	/** Days for which an industry is given a chance. */
	static final int DAYS_FOR_AN_INDUSTRY = 30;

	private StayNarrow() {
	}

	/** Advises on what the draft adds to the focus of now. */
	static List<Advice> check(CurrentFocus now, FocusDraft draft, LocalDate today) {
		List<Advice> found = new ArrayList<>();
		if (different(draft.titles()) > different(now.titles())) {
			found.add(widened("titles"));
		}
		if (draft.bands().size() > now.bands().size()) {
			found.add(widened("bands"));
		}
		if (isWiderPlace(now, draft)) {
			found.add(widened("places"));
		}
		LocalDate due = now.startedOn().plusDays(DAYS_FOR_AN_INDUSTRY);
		if (!now.industryKey().equals(Words.key(draft.industry())) && today.isBefore(due)) {
			found.add(
					Advice.of(Rule.F5, "advice.focus.new-industry", "industry", now.startedOn(), DAYS_FOR_AN_INDUSTRY));
		}
		return found;
	}

	/** A whole country is wider than any places in it. */
	private static boolean isWiderPlace(CurrentFocus now, FocusDraft draft) {
		boolean toRemote = draft.remoteCountry() != null && now.remoteCountry() == null;
		boolean more = now.remoteCountry() == null && different(draft.places()) > different(now.places());
		return toRemote || more;
	}

	private static long different(List<String> written) {
		return written.stream().map(Words::key).distinct().count();
	}

	private static Advice widened(String field) {
		return Advice.of(Rule.F5, "advice.focus.wider." + field, field);
	}

}
