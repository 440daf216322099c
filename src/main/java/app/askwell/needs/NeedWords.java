package app.askwell.needs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a need by which people are found: not those that stand in any need. */
final class NeedWords {

	/** Anything shorter is hardly ever what a need is about. */
	private static final int SHORTEST = 3;

	private static final Set<String> IN_ANY_NEED = Set.of("someone", "somebody", "anyone", "anybody", "who", "whom",
			"whose", "which", "what", "how", "why", "when", "where", "whether", "learn", "learned", "know", "knows",
			"knowing", "known", "find", "finds", "found", "understand", "get", "gets", "meet", "meets", "met", "talk",
			"talks", "speak", "ask", "asks", "hear", "see", "look", "looks", "need", "needs", "want", "wants", "help",
			"helps", "work", "works", "worked", "working", "people", "person", "persons", "team", "teams", "company",
			"companies", "firm", "firms", "job", "jobs", "role", "roles", "use", "uses", "make", "makes", "makers",
			"choose", "decide", "decides", "think", "best", "good", "better", "first", "next", "new", "now", "one",
			"two", "three", "year", "years", "month", "months", "week", "weeks", "time", "day", "days", "many", "much",
			"most", "more", "way", "ways", "thing", "things", "like", "really", "would", "could", "should", "tell",
			"tells", "name", "names", "give", "gives", "read", "around", "near", "wer", "wen", "wem", "was", "wie",
			"wann", "warum", "welche", "welcher", "jemand", "und", "oder", "der", "die", "das", "den", "dem", "des",
			"ein", "eine", "einen", "einer", "ich", "mein", "meine", "bei", "für", "mit", "von", "aus", "auf", "ist",
			"sind", "wird", "werden", "wissen", "kennt", "lernen", "finden", "firma", "firmen");

	private NeedWords() {
	}

	/** The words that carry it, as they were typed, in lower case. */
	static List<String> in(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
			.filter((word) -> word.codePointCount(0, word.length()) >= SHORTEST)
			.filter((word) -> !IN_ANY_NEED.contains(word))
			.distinct()
			.toList();
	}

}
