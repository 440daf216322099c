package app.askwell.transfer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a file is when it is no list, whatever its name says: known by how it begins, so
 * that the sentence about it says what helps.
 */
final class Magic {

	/** How much of an archive is looked through for what is inside. */
	private static final int BEGINNING = 65_536;

	private static final Map<String, String> REASONS = new LinkedHashMap<>();

	static {
		REASONS.put("%PDF", "refusal.import.pdf");
		REASONS.put("\u0089PNG", "refusal.import.picture");
		REASONS.put("\u00FF\u00D8\u00FF", "refusal.import.picture");
		REASONS.put("GIF8", "refusal.import.picture");
		// Excel and Outlook before 2007.
		REASONS.put("\u00D0\u00CF\u0011\u00E0", "refusal.import.workbook");
		REASONS.put("!BDN", "refusal.import.mailbox");
		REASONS.put("\u001F\u008B", "refusal.import.zip");
		REASONS.put("Rar!", "refusal.import.zip");
		REASONS.put("7z\u00BC\u00AF", "refusal.import.zip");
		REASONS.put("{\\rtf", "refusal.import.document");
		REASONS.put("<!doctype", "refusal.import.document");
		REASONS.put("<html", "refusal.import.document");
		REASONS.put("<?xml", "refusal.import.document");
	}

	private Magic() {
	}

	/** Message key of why it is no list; null when nothing speaks against it. */
	static @Nullable String reason(byte[] file) {
		String start = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
		if (start.startsWith("PK\u0003\u0004")) {
			return insideArchive(start);
		}
		String lower = start.substring(0, Math.min(start.length(), 64)).stripLeading().toLowerCase(Locale.ROOT);
		return REASONS.entrySet()
			.stream()
			.filter((it) -> start.startsWith(it.getKey()) || lower.startsWith(it.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}

	/** Sheets of Excel, Numbers and LibreOffice are archives themselves. */
	private static String insideArchive(String start) {
		boolean sheet = start.contains("xl/") || start.contains("Index/Document.iwa")
				|| start.contains("opendocument.spreadsheet");
		boolean text = start.contains("word/") || start.contains("opendocument.text");
		return sheet ? "refusal.import.workbook" : text ? "refusal.import.document" : "refusal.import.zip";
	}

}
