package app.askwell.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * An ask as a note that a helper can forward as it is: who wants to know, the one
 * question, the time frame. What makes it long goes first; the question never does.
 *
 * @param context who the seeker is and looks for, in one sentence
 * @param shortContext the same in fewer words
 * @param whyThem why this person is asked, or null
 */
@Upholds(Rule.A9)
record ForwardableNote(String context, String shortContext, @Nullable String whyThem, String question, String timeFrame,
		String close) {

	static final int MOST_WORDS = 75;

	/** The fullest wording that a helper still reads, with a line for each part. */
	String text() {
		return wordings().filter((text) -> Words.count(text) <= MOST_WORDS)
			.findFirst()
			.orElseGet(() -> lines(this.question, this.timeFrame));
	}

	/** How many words too many the question alone makes. */
	Optional<Integer> tooLongBy() {
		int words = Words.count(text());
		return (words > MOST_WORDS) ? Optional.of(words - MOST_WORDS) : Optional.empty();
	}

	private Stream<String> wordings() {
		return Stream.of(lines(this.context, this.whyThem, this.question, this.timeFrame, this.close),
				lines(this.shortContext, this.whyThem, this.question, this.timeFrame, this.close),
				lines(this.context, this.question, this.timeFrame, this.close),
				lines(this.shortContext, this.question, this.timeFrame, this.close),
				lines(this.shortContext, this.question, this.timeFrame));
	}

	private static String lines(@Nullable String... parts) {
		List<String> said = Stream.of(parts).filter((part) -> part != null && !part.isBlank()).toList();
		return String.join("\n\n", said);
	}

}
