package app.askwell.pitch;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import app.askwell.shared.Advice;
import app.askwell.shared.Phrases;
import app.askwell.shared.Rule;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;

/**
 * Two minutes about results. What makes listeners drift off is advised against: years of
 * experience as the opening, the family, universities, a recital of jobs, results without
 * a number, and more than two minutes of it.
 */
@Upholds(Rule.W1)
final class TwoMinuteProfile {

	static final int MINUTES = 2;

	static final int MOST_WORDS = MINUTES * SpokenTime.WORDS_A_MINUTE;

	/** A first sentence as short as that only says hello; the next one opens. */
	private static final int GREETING_WORDS = 6;

	private static final Phrases DULL = Phrases.named("pitch");

	private static final Phrases NUMBER = Phrases.named("a-number");

	private TwoMinuteProfile() {
	}

	static List<Advice> check(PitchDraft draft) {
		List<Advice> advice = new ArrayList<>();
		String profile = Typed.orEmpty(draft.profile());
		SpokenTime time = SpokenTime.of(PitchPart.PROFILE, profile);
		if (time.isOver()) {
			advice.add(advice("long", "profile", time.words(), MOST_WORDS));
		}
		advice.addAll(wording(Typed.orEmpty(draft.introduction()), "introduction"));
		advice.addAll(wording(profile, "profile"));
		IntStream.range(0, draft.impacts().size())
			.filter((box) -> !draft.impacts().get(box).isEmpty() && !hasNumber(draft.impacts().get(box)))
			.forEach((box) -> advice.add(advice("no-number", "impacts[" + box + "]", draft.impacts().get(box))));
		IntStream.range(0, draft.impacts().size())
			.forEach((box) -> advice.addAll(wording(draft.impacts().get(box), "impacts[" + box + "]")));
		return advice;
	}

	private static List<Advice> wording(String text, String field) {
		Map<String, String> opening = DULL.each(opening(text));
		Map<String, String> all = DULL.each(text);
		List<Advice> advice = new ArrayList<>();
		if (opening.containsKey("years")) {
			advice.add(advice("years", field, opening.get("years")));
		}
		for (String group : List.of("family", "university", "history")) {
			if (all.containsKey(group)) {
				advice.add(advice(group, field, all.get(group)));
			}
		}
		return advice;
	}

	/** The first sentence that says something. */
	static String opening(String text) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(text);
		int end = sentences.next();
		while (end != BreakIterator.DONE && Words.count(text.substring(0, end)) <= GREETING_WORDS) {
			end = sentences.next();
		}
		return (end != BreakIterator.DONE) ? text.substring(0, end) : text;
	}

	private static boolean hasNumber(String text) {
		return text.codePoints().anyMatch(Character::isDigit) || NUMBER.in(text).isPresent();
	}

	private static Advice advice(String what, String field, Object... arguments) {
		return Advice.of(Rule.W1, "advice.pitch." + what, field, arguments);
	}

}
