package app.askwell.reminders;

import java.util.Locale;

/** Sets a letter as plain text, in lines that every mail program shows whole. */
final class PlainLetter {

	/** In letters, but for a word or an address that is longer. */
	static final int WIDTH = 72;

	private static final String INDENT = "  ";

	private final StringBuilder text = new StringBuilder();

	private PlainLetter() {
	}

	static String of(LetterText letter) {
		PlainLetter plain = new PlainLetter();
		plain.write("", letter.day());
		plain.gap();
		plain.write("", letter.subject());
		plain.write("", letter.lede());
		letter.blocks().forEach(plain::block);
		plain.gap();
		// What follows is small print to a mail program.
		plain.text.append("-- \n");
		plain.write("", letter.foot());
		letter.footLinks().forEach((link) -> plain.link("", link));
		return plain.text.toString();
	}

	private void block(LetterBlock block) {
		gap();
		write("", block.title().toUpperCase(Locale.ROOT));
		write("", block.text());
		block.lines().forEach(this::line);
		if (block.more() != null) {
			gap();
			link("", block.more());
		}
	}

	private void line(LetterLine line) {
		gap();
		write("", line.who() + (line.where().isEmpty() ? "" : ", " + line.where())
				+ (line.when().isEmpty() ? "" : " · " + line.when()));
		write(INDENT, line.why());
		line.links().forEach((link) -> link(INDENT, link));
	}

	/** An address stands on a line of its own, so that nothing breaks it. */
	private void link(String indent, LetterLink link) {
		write(indent, link.words() + ":");
		this.text.append(indent).append(link.address()).append('\n');
	}

	private void gap() {
		this.text.append('\n');
	}

	/** Breaks between words, counting letters and not what stores them. */
	private void write(String indent, String words) {
		if (words.isBlank()) {
			return;
		}
		StringBuilder line = new StringBuilder(indent);
		for (String word : words.strip().split("\\s+")) {
			boolean begins = line.length() == indent.length();
			if (!begins && length(line) + 1 + length(word) > WIDTH) {
				this.text.append(line).append('\n');
				line = new StringBuilder(indent);
				begins = true;
			}
			line.append(begins ? "" : " ").append(word);
		}
		this.text.append(line).append('\n');
	}

	private static int length(CharSequence text) {
		return Character.codePointCount(text, 0, text.length());
	}

}
