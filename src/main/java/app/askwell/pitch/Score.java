package app.askwell.pitch;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import app.askwell.shared.Words;

/**
 * A text as it is rehearsed: a sentence a line, the time beside it, results marked.
 */
final class Score {

	/** In seconds: where the watch is looked at. */
	private static final int STEP = 30;

	private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

	private final List<String> results;

	private final List<SpokenLine> lines = new ArrayList<>();

	private int words;

	private int nextMark = STEP;

	private Score(List<String> results) {
		this.results = results;
	}

	/**
	 * Breaks a text into lines.
	 * @param impacts the impact statements: a sentence that tells one of them, or one of
	 * their numbers, is a result
	 */
	static List<SpokenLine> of(String text, List<String> impacts) {
		Score score = new Score(impacts);
		text.strip().lines().filter((line) -> !line.isBlank()).forEach(score::paragraph);
		return List.copyOf(score.lines);
	}

	private void paragraph(String text) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(text);
		int from = sentences.first();
		boolean first = true;
		for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
			String sentence = text.substring(from, to).strip();
			if (!sentence.isEmpty()) {
				this.lines.add(new SpokenLine(sentence, mark(), isResult(sentence), first && !this.lines.isEmpty()));
				this.words += Words.count(sentence);
				first = false;
			}
		}
	}

	/** The time, at the first sentence after each half minute. */
	private String mark() {
		int seconds = SpokenTime.seconds(this.words);
		if (seconds < this.nextMark) {
			return "";
		}
		String mark = SpokenTime.clock(seconds);
		this.nextMark = (seconds / STEP + 1) * STEP;
		return mark;
	}

	private boolean isResult(String sentence) {
		String key = " " + Words.key(sentence) + " ";
		return this.results.stream().anyMatch((result) -> {
			String told = Words.key(result);
			return !told.isEmpty() && key.contains(" " + told + " ")
					|| NUMBER.matcher(result).results().anyMatch((number) -> has(sentence, number.group()));
		});
	}

	private static boolean has(String sentence, String number) {
		return Pattern.compile("(?<!\\d)" + Pattern.quote(number) + "(?!\\d)").matcher(sentence).find();
	}

}
