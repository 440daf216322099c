package app.askwell.contacts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.askwell.shared.Typed;

import org.springframework.web.util.UriUtils;

/**
 * What was ticked in the list of people, and what is to be done with it. Whoever ticks
 * "all that match" sends what the list showed and never thousands of ids.
 *
 * @param ticked ids
 * @param all not blank when all are meant that match {@code q}, {@code only} and
 * {@code tag}
 * @param matching how many those were when the page was shown
 * @param page the page of the list that was ticked
 * @param label the tag to add or to take away
 * @param cadence how often to stay in touch
 */
public record Ticked(List<String> ticked, String all, String matching, String q, String only, String tag, String page,
		String label, String cadence) {

	public Ticked {
		ticked = (ticked != null) ? ticked.stream().filter(Objects::nonNull).toList() : List.of();
		all = Typed.orEmpty(all).strip();
		matching = Typed.orEmpty(matching);
		q = Typed.orEmpty(q);
		only = Typed.orEmpty(only);
		tag = Typed.orEmpty(tag);
		page = Typed.orEmpty(page);
		label = Typed.orEmpty(label);
		cadence = Typed.orEmpty(cadence);
	}

	static Ticked nobody() {
		return new Ticked(List.of(), "", "", "", "", "", "", "", "");
	}

	public boolean isAll() {
		return !this.all.isEmpty();
	}

	public boolean has(UUID id) {
		return this.ticked.contains(id.toString());
	}

	/** Where the same list is shown. */
	public String place() {
		String asked = Stream.of(part("q", this.q), part("only", this.only), part("tag", this.tag))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining("&"));
		return asked.isEmpty() ? "/people" : "/people?" + asked;
	}

	PeopleQuery query() {
		return PeopleQuery.of(this.q, this.only, this.tag);
	}

	private static String part(String name, String value) {
		return value.isBlank() ? "" : name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8);
	}

}
