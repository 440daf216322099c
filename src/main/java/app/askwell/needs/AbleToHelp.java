package app.askwell.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.askwell.exchange.RoomToAsk;
import app.askwell.shared.Rule;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

/**
 * What makes someone able to help with a need. Those come first whose name, company, work
 * or facts it touches, then those with whom it came up, then all others who are near the
 * search; among each the sum of the points here decides. Whoever cannot be asked now
 * comes last. What is assumed counts less than what is known.
 */
@Upholds(Rule.N2)
final class AbleToHelp {

	/** The points, by what speaks for a person; {@link HelperList} adds them up. */
	static final Map<String, Integer> POINTS = Map.ofEntries(Map.entry("named", 4), Map.entry("companyNamed", 4),
			Map.entry("job", 3), Map.entry("fact", 3), Map.entry("note", 2), Map.entry("learned", 2),
			Map.entry("industryKnown", 2), Map.entry("industryAssumed", 1), Map.entry("target", 1),
			Map.entry("reach", 2), Map.entry("met", 1), Map.entry("building", 2), Map.entry("trusted", 3),
			Map.entry("supporter", 4), Map.entry("gave", 1));

	private AbleToHelp() {
	}

	/** Why this person, the strongest reason first; what stands against it comes last. */
	static List<Why> reasons(Helper person) {
		List<Why> reasons = new ArrayList<>();
		touch(person, reasons);
		place(person, reasons);
		if (!person.reach().equals("NONE")) {
			reasons.add(Why.known("REACH." + person.reach()));
		}
		reasons.add(Why.known("STAGE." + person.stage()));
		reasons.add(balance(person.room(), person.openActions()));
		return reasons;
	}

	private static void touch(Helper person, List<Why> reasons) {
		if (person.named()) {
			reasons.add(Why.known("NAMED"));
		}
		if (person.companyNamed()) {
			reasons.add(Why.known("COMPANY", Typed.orEmpty(person.company())));
		}
		if (person.jobTouches()) {
			reasons.add(Why.known("JOB", Typed.orEmpty(person.jobTitle())));
		}
		quote("FACT", person.fact(), reasons);
		quote("LEARNED", person.learned(), reasons);
		quote("NOTES", person.note(), reasons);
	}

	private static void quote(String code, @Nullable String words, List<Why> reasons) {
		if (words != null) {
			reasons.add(Why.known(code, words));
		}
	}

	private static void place(Helper person, List<Why> reasons) {
		String industry = Typed.orEmpty(person.industry());
		String company = Typed.orEmpty(person.company());
		switch (Typed.orEmpty(person.industryFrom())) {
			case "KNOWN" -> reasons.add(Why.known("INDUSTRY", industry));
			case "LISTED" -> reasons.add(Why.assumed("LISTED_INDUSTRY", industry, company));
			case "FITTING" -> reasons.add(Why.assumed("FITTING_COMPANY", company));
			default -> {
			}
		}
		if (person.atTarget() && !person.companyNamed()) {
			reasons.add(Why.known("TARGET", company));
		}
	}

	private static Why balance(RoomToAsk room, int open) {
		if (room.isOneSided()) {
			return Why.known("TWO_AHEAD", room.ahead());
		}
		if (room.isFull()) {
			return Why.known("FULL", open);
		}
		if (room.ahead() < 0) {
			return Why.known("GAVE", -room.ahead());
		}
		return Why.known((room.ahead() > 0) ? "GOT" : "EVEN");
	}

}
