package app.askwell.transfer;

import java.util.List;

/**
 * What a column of a file means, by the headings that LinkedIn, Google (today and before
 * 2024), Outlook and plain spreadsheets give it. Where several are filled in, the first
 * named here counts.
 */
enum Column {

	NAME("name", "full name", "display name"),

	FIRST("first name", "given name"),

	MIDDLE("middle name", "additional name"),

	LAST("last name", "family name", "surname"),

	PROFILE("url", "profile url", "linkedin", "linkedin url", "web page", "website 1 - value"),

	EMAIL("email address", "e-mail address", "e-mail 1 - value", "email", "e-mail", "e-mail 2 address"),

	COMPANY("company", "organization name", "organization 1 - name", "organization", "employer"),

	POSITION("position", "job title", "organization title", "organization 1 - title", "role"),

	PHONE("mobile phone", "phone 1 - value", "primary phone", "business phone", "home phone", "phone", "phone number"),

	NOTE("notes", "note"),

	CONNECTED("connected on");

	private final List<String> headings;

	Column(String... headings) {
		this.headings = List.of(headings);
	}

	/** In lower case, the one that counts most first. */
	List<String> headings() {
		return this.headings;
	}

}
