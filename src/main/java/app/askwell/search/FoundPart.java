package app.askwell.search;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** Where something that was found comes from, and so where it is looked at. */
enum FoundPart {

	PERSON("/people/{id}"), COMPANY("/targets/{id}"),
	/** A company that is on nobody's list, but people work there. */
	EMPLOYER("/people?q={title}"), MEETING("/meetings/{id}"), FACT("/people/{contact}#{anchor}"),
	TOUCH("/people/{contact}#{anchor}"), ASK("/people/{contact}#{anchor}"), PROMISE("/people/{contact}#{anchor}"),
	GIVE("/people/{contact}#{anchor}"), NEED("/needs/{id}"), OPPORTUNITY("/opportunities/{id}"),
	/** The note of a week that was looked back on. */
	REVIEW("/review/earlier?at={id}#{anchor}");

	private final String page;

	FoundPart(String page) {
		this.page = page;
	}

	/** Path within the application, ready for a link. */
	String path(UUID id, @Nullable UUID contact, String title) {
		String anchor = name().toLowerCase(Locale.ROOT) + "-" + id;
		return UriComponentsBuilder.fromUriString(this.page)
			.encode()
			.buildAndExpand(Map.of("id", id, "contact", String.valueOf(contact), "title", title, "anchor", anchor))
			.toUriString();
	}

}
