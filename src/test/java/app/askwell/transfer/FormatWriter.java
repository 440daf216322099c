package app.askwell.transfer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Writes people the way the programs do that people come from. */
enum FormatWriter {

	LINKEDIN("First Name,Last Name,URL,Email Address,Company,Position,Connected On",
			(it) -> row(it.first(), it.last(), it.profile(), it.email(), it.company(), it.position(), it.connected())),

	GOOGLE_OLD(
			"Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name,"
					+ "Organization 1 - Title,Notes",
			(it) -> row(it.first() + " " + it.last(), it.first(), it.last(), it.email(), it.phone(), it.company(),
					it.position(), it.note())),

	GOOGLE("First Name,Last Name,Organization Name,Organization Title,Notes,E-mail 1 - Value,Phone 1 - Value,"
			+ "Website 1 - Value",
			(it) -> row(it.first(), it.last(), it.company(), it.position(), it.note(), several(it.email()),
					several(it.phone()), it.profile())),

	OUTLOOK("First Name,Middle Name,Last Name,Web Page,Notes,E-mail Address,E-mail 2 Address,Mobile Phone,Company,Job Title",
			(it) -> row(it.first(), null, it.last(), it.profile(), it.note(), it.email(), null, it.phone(),
					it.company(), it.position())),

	VCARD_21(null, (it) -> card("2.1", it, FormatWriter::quotedPrintable)),

	VCARD_3(null, (it) -> card("3.0", it, FormatWriter::escaped)),

	VCARD_4(null, (it) -> card("4.0", it, FormatWriter::escaped));

	private final @Nullable String headings;

	private final Function<SomePerson, String> writer;

	FormatWriter(@Nullable String headings, Function<SomePerson, String> writer) {
		this.headings = headings;
		this.writer = writer;
	}

	String write(List<SomePerson> people) {
		String all = people.stream().map(this.writer).collect(Collectors.joining());
		return (this.headings != null) ? this.headings + "\r\n" + all : all;
	}

	/** What is left of someone who went through this format. */
	ImportedPerson survivor(SomePerson it, int place) {
		boolean linkedIn = this == LINKEDIN;
		return new ImportedPerson((this.headings != null) ? place + 2 : place + 1, it.first() + " " + it.last(),
				(this == GOOGLE_OLD) ? null : it.profile(), it.email(), it.company(), it.position(),
				linkedIn ? null : it.phone(), linkedIn ? null : it.note(), linkedIn ? it.connectedOn() : null);
	}

	private static String row(@Nullable String... cells) {
		return Stream.of(cells).map((cell) -> (cell == null) ? "" : cell(cell)).collect(Collectors.joining(","))
				+ "\r\n";
	}

	private static String cell(String text) {
		boolean plain = text.chars()
			.noneMatch((letter) -> letter == '"' || letter == ',' || letter == '\n' || letter == '\r');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	private static @Nullable String several(@Nullable String value) {
		return (value == null) ? null : value + " ::: " + value.replace('1', '2');
	}

	private static String card(String version, SomePerson it, TextOf text) {
		List<String> lines = new ArrayList<>(List.of("BEGIN:VCARD", "VERSION:" + version));
		lines.add(text.of("N", part(it.last()) + ";" + part(it.first()) + ";;;", true));
		lines.add(text.of("FN", it.first() + " " + it.last(), false));
		add(lines, it.company(), (company) -> text.of("ORG", part(company) + ";Sales", true));
		add(lines, it.position(), (position) -> text.of("TITLE", position, false));
		add(lines, it.note(), (note) -> text.of("NOTE", note, false));
		add(lines, it.email(), (email) -> "item1.EMAIL;TYPE=INTERNET:" + email);
		add(lines, it.phone(), (phone) -> "TEL;TYPE=CELL:" + phone);
		add(lines, it.profile(), (url) -> "URL:" + url);
		lines.add("END:VCARD");
		return lines.stream().map((line) -> line + "\r\n").collect(Collectors.joining());
	}

	private static void add(List<String> lines, @Nullable String value, Function<String, String> line) {
		if (value != null) {
			lines.add(line.apply(value));
		}
	}

	private static String part(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
	}

	private static String escaped(String property, String value, boolean parts) {
		String text = parts ? value : part(value).replace("\n", "\\n");
		return folded(property + ":" + text);
	}

	/** After 75 bytes, never within a letter. */
	private static String folded(String line) {
		StringBuilder folded = new StringBuilder();
		int bytes = 0;
		for (int letter : line.codePoints().toArray()) {
			int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
			if (bytes + more > 75) {
				folded.append("\r\n ");
				bytes = 1;
			}
			folded.appendCodePoint(letter);
			bytes += more;
		}
		return folded.toString();
	}

	private static String quotedPrintable(String property, String value, boolean parts) {
		StringBuilder line = new StringBuilder(property + ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:");
		String text = (parts ? value : part(value)).replace("\n", "\r\n");
		int column = line.length();
		for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
			if (column > 72) {
				line.append("=\r\n");
				column = 0;
			}
			boolean plain = one > ' ' && one < 127 && one != '=';
			line.append(plain ? String.valueOf((char) one) : String.format(Locale.ROOT, "=%02X", one & 0xFF));
			column += plain ? 1 : 3;
		}
		return line.toString();
	}

	@FunctionalInterface
	private interface TextOf {

		String of(String property, String value, boolean parts);

	}

}
