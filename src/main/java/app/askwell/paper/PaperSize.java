package app.askwell.paper;

import java.util.Locale;

import app.askwell.shared.Region;

/** The paper that lies in the printers of a region. */
public enum PaperSize {

	/** 210 by 297 millimetres. */
	A4,

	/** 8.5 by 11 inches. */
	LETTER;

	/** What is usual where the account is. */
	public static PaperSize of(Locale locale) {
		return switch (Region.of(locale)) {
			case US, CA -> LETTER;
			default -> A4;
		};
	}

	/** As in links, style sheets and message keys. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

}
