package app.askwell.export;

import java.util.stream.Collectors;

/** The tables of the file, as the docs show them. */
final class FormatInTheDocs {

	private FormatInTheDocs() {
	}

	static String of(AccountFormat format) {
		StringBuilder page = new StringBuilder();
		format.parts().forEach((part) -> page.append(of(part)));
		page.append("\n### Not in the file\n\n| what | why |\n|---|---|\n");
		format.text()
			.tables()
			.forEach((table, told) -> told.leftOut()
				.forEach((column, why) -> page.append("| `%s.%s` | %s |\n".formatted(table, column, why))));
		format.text().leftOut().forEach((table, told) -> page.append("| `%s` | %s |\n".formatted(table, told.text())));
		return page.append('\n').toString();
	}

	private static String of(Part part) {
		return "\n### `%s`\n\n%s\n\n| field | type | meaning |\n|---|---|---|\n".formatted(part.table(), part.text())
				+ part.columns().stream().map(FormatInTheDocs::of).collect(Collectors.joining());
	}

	private static String of(Field field) {
		String words = field.oneOf().isEmpty() ? ""
				: " One of " + field.oneOf()
					.stream()
					.filter((word) -> !word.isEmpty())
					.map("`%s`"::formatted)
					.collect(Collectors.joining(", ")) + ".";
		String look = (field.matches() == null) ? "" : " Matches `%s`.".formatted(field.matches());
		return "| `%s` | %s%s | %s%s%s |\n".formatted(field.name(), field.kind().words(),
				field.needed() ? "" : " or null", field.text(), words, look);
	}

}
