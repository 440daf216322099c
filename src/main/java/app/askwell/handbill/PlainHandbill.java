package app.askwell.handbill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.askwell.pitch.PitchDraft;
import app.askwell.shared.Advice;
import app.askwell.shared.Finding;
import app.askwell.shared.NoJobBegging;
import app.askwell.shared.OneSearch;
import app.askwell.shared.Phrases;
import app.askwell.shared.Refusal;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

/**
 * What a handbill says and what it does not: nothing begs for a job or takes any, results
 * have numbers, and nothing private of the seeker or of their contacts is on it.
 */
@Upholds(Rule.W1)
final class PlainHandbill {

	/** How many lines of each kind there are at most. */
	static final Map<String, Integer> MOST_LINES = Map.of("impacts", 4, "positions", 3, "people", 4, "ways", 3);

	private static final Phrases SALARY = Phrases.named("salary");

	private PlainHandbill() {
	}

	/**
	 * All there is to say about it, at once.
	 * @param named contacts whose names are in it
	 */
	static List<Finding> check(HandbillWords words, List<String> named) {
		List<Finding> found = new ArrayList<>(tooMany(words));
		PitchDraft told = new PitchDraft(words.sentence(), null, words.impacts());
		told.findings()
			.stream()
			.filter((finding) -> !nothingOrMany(finding))
			.map(PlainHandbill::here)
			.forEach(found::add);
		wordings(words).forEach((field, text) -> {
			NoJobBegging.check(text, field).ifPresent(found::add);
			OneSearch.check(text, field).ifPresent(found::add);
		});
		SALARY.in(words.all())
			.ifPresent((hit) -> found.add(Advice.of(Rule.W1, "advice.handbill.salary", "", hit.words())));
		named.forEach((name) -> found.add(Advice.of(Rule.W1, "advice.handbill.contact", "", name)));
		return found;
	}

	/** What there is to say now that was not said about the wording before. */
	static List<Finding> since(HandbillWords before, List<Finding> now) {
		Set<Object> known = Set.copyOf(check(before, List.of()).stream().map(PlainHandbill::substance).toList());
		return now.stream().filter((one) -> !(one instanceof Advice) || !known.contains(substance(one))).toList();
	}

	private static List<Object> substance(Finding finding) {
		return List.of(finding.code(), finding.arguments());
	}

	private static List<Refusal> tooMany(HandbillWords words) {
		Map<String, List<String>> lists = Map.of("impacts", words.impacts(), "positions", words.positions(), "people",
				words.people(), "ways", words.ways());
		List<Refusal> found = new ArrayList<>();
		MOST_LINES.forEach((field, most) -> {
			if (lists.getOrDefault(field, List.of()).size() > most) {
				found.add(Refusal.of("refusal.handbill.lines", field, most));
			}
		});
		if (words.companies().size() > PrintedCompanies.MOST) {
			found.add(Refusal.of("refusal.handbill.companies", "companies", PrintedCompanies.MOST));
		}
		return found;
	}

	private static boolean nothingOrMany(Finding finding) {
		return finding.code().startsWith("refusal.pitch.");
	}

	private static Finding here(Finding finding) {
		return finding.at(finding.field().startsWith("impacts") ? "impacts" : "sentence");
	}

	private static Map<String, String> wordings(HandbillWords words) {
		Map<String, String> wordings = new LinkedHashMap<>();
		wordings.put("positions", String.join(". ", words.positions()));
		wordings.put("people", String.join(". ", words.people()));
		wordings.put("ways", String.join(" \n", words.ways()));
		wordings.put("offer", words.offer());
		wordings.put("checkBack", words.checkBack());
		return wordings;
	}

}
