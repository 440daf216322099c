package app.askwell.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends what programs get wrong when they write contact cards: line ends of every kind,
 * notes that simply go on in the next line, pictures without folding, cards that begin
 * before the last one ended. So one broken card does not take others with it. What is not
 * asked of a card is left behind, so that nothing in it can go wrong.
 */
final class CardText {

	private static final String BEGIN = "BEGIN:VCARD";

	private static final String END = "END:VCARD";

	/** All that is asked of a card. Pictures are the largest part of most files. */
	private static final Set<String> OF_USE = Set.of("VERSION", "N", "FN", "ORG", "TITLE", "NOTE", "EMAIL", "TEL",
			"URL");

	private final StringBuilder text;

	private CardLine line = CardLine.NONE;

	/** How many cards are open: within a card there may be that of an assistant. */
	private int depth;

	private CardText(int size) {
		this.text = new StringBuilder(size);
	}

	/**
	 * The same cards, each with a beginning and an end; only the last may lack its end.
	 */
	static String mended(String text) {
		CardText mended = new CardText(text.length());
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			mended.add(lines.get(i), (i + 1 < lines.size()) ? lines.get(i + 1) : "");
		}
		mended.finishLine();
		return mended.text.toString();
	}

	private void add(String raw, String next) {
		// Files that were put together each begin with a mark of their own.
		String bare = Decoding.withoutMarks(raw);
		// Within a card, a blank at the beginning means that the line before goes on.
		String word = ((this.depth > 0) ? bare.stripTrailing() : bare.strip()).toUpperCase(Locale.ROOT);
		if (word.equals(BEGIN) && (!this.line.wantsMore() || isFirst(next))) {
			begin();
		}
		else if (word.equals(END) && (!this.line.wantsMore() || isAfterAll(next))) {
			end();
		}
		else if (this.depth == 1) {
			goOn(bare);
		}
	}

	/** After a soft line break the words may belong to a text: what follows tells. */
	private static boolean isFirst(String next) {
		return next.regionMatches(true, 0, "VERSION:", 0, "VERSION:".length());
	}

	private static boolean isAfterAll(String next) {
		return next.isBlank() || Decoding.withoutMarks(next).strip().equalsIgnoreCase(BEGIN);
	}

	private void begin() {
		boolean within = this.depth > 0 && (this.depth > 1 || this.line.is("AGENT"));
		if (this.depth > 0 && !within) {
			end();
		}
		if (!within) {
			this.text.append(BEGIN).append('\n');
		}
		this.depth++;
	}

	private void end() {
		if (this.depth == 1) {
			finishLine();
			this.text.append(END).append('\n');
		}
		this.depth = Math.max(0, this.depth - 1);
	}

	private void goOn(String raw) {
		if (this.line.wantsMore() || raw.startsWith(" ") || raw.startsWith("\t")) {
			this.line.goOn(raw);
		}
		else if (CardLine.isProperty(raw)) {
			finishLine();
			this.line = new CardLine(raw);
		}
		else if (!raw.isBlank() && this.line.is("NOTE")) {
			this.line.nextLine(raw);
		}
	}

	private void finishLine() {
		if (OF_USE.stream().anyMatch(this.line::is)) {
			this.text.append(this.line.mended()).append('\n');
		}
		this.line = CardLine.NONE;
	}

}
