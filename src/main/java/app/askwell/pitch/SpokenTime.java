package app.askwell.pitch;

import app.askwell.shared.Rule;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * How long a part of the pitch takes to say when nobody hurries.
 *
 * @param words how many there are
 */
@Upholds({ Rule.W1, Rule.M1 })
public record SpokenTime(PitchPart part, int words) {

	/** A calm voice that people can follow. */
	public static final int WORDS_A_MINUTE = 150;

	private static final int SECONDS_A_MINUTE = 60;

	/** People do not speak by the second. */
	private static final int STEP = 5;

	/** Of nothing it is none. */
	public static SpokenTime of(PitchPart part, @Nullable String text) {
		return new SpokenTime(part, Words.count(Typed.orEmpty(text)));
	}

	/** Words a minute, for the page that counts by itself. */
	public int pace() {
		return WORDS_A_MINUTE;
	}

	/** More than this part should have. */
	public boolean isOver() {
		return this.words > this.part.mostWords();
	}

	/** In steps of five seconds, for a sentence that says "about". */
	public int aboutSeconds() {
		return (seconds(this.words) + STEP - 1) / STEP * STEP;
	}

	/** As a watch shows it: 1:05. */
	public String clock() {
		return clock(seconds(this.words));
	}

	/** What a watch should show at most. */
	public String mostClock() {
		return clock(this.part.mostSeconds());
	}

	/** How long some words take, rounded up to the next second. */
	static int seconds(int words) {
		return (words * SECONDS_A_MINUTE + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
	}

	/** Seconds as a watch shows them: 1:05. */
	static String clock(int seconds) {
		return "%d:%02d".formatted(seconds / SECONDS_A_MINUTE, seconds % SECONDS_A_MINUTE);
	}

}
