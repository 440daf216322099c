package app.askwell.routes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpMethod;

/**
 * One route with a request that succeeds.
 *
 * @param pattern path with the places for ids
 * @param pressed the button that tells this route from another of the same path, or empty
 * @param ids what stands in those places, in turn
 * @param typed fields of the form, or of the query
 * @param named fields that hold an id
 * @param answer status of the answer
 */
public record RouteCase(HttpMethod method, String pattern, String pressed, List<UUID> ids, Map<String, String> typed,
		Map<String, UUID> named, int answer, Set<Trait> traits) {

	/** What is not usual about a route. */
	public enum Trait {

		/** Whoever has not signed in may come here. */
		OPEN,

		/** Has a secret in its path, so no token of a page. */
		OWN_SECRET,

		/** Answered by a filter, before the route table. */
		FILTER,

		/** Its field "file" is an uploaded file. */
		UPLOAD,

		/** Answers with a file to keep and not with a page. */
		DOWNLOAD,

		/**
		 * Ends the account with its sessions, or empties it: nothing can come after it.
		 */
		LAST

	}

	private static final Pattern PLACE = Pattern.compile("\\{[^}]+}");

	/** A page. */
	public static RouteCase get(String pattern) {
		return new RouteCase(HttpMethod.GET, pattern, "", List.of(), Map.of(), Map.of(), 200, Set.of());
	}

	/** A form, or a button without fields. */
	public static RouteCase post(String pattern) {
		return new RouteCase(HttpMethod.POST, pattern, "", List.of(), Map.of(), Map.of(), 302, Set.of());
	}

	/** Whose page it is, or what is acted on: one id for each place of the path. */
	public RouteCase of(UUID... owned) {
		return with(List.of(owned), this.typed, this.named);
	}

	/** With a field filled in, or a part of the query. */
	public RouteCase typing(String field, String text) {
		return changed(this.typed, (map) -> map.put(field, text));
	}

	/** With a field that holds an id of the account. */
	public RouteCase naming(String field, UUID owned) {
		Map<String, UUID> fields = new LinkedHashMap<>(this.named);
		fields.put(field, owned);
		return with(this.ids, this.typed, fields);
	}

	/** By this button, which the route table asks for. */
	public RouteCase pressing(String button) {
		return like(this.method, this.pattern, button, this.answer).typing(button, "");
	}

	/** With a file in the field "file". */
	public RouteCase uploading(String content) {
		return typing("file", content).being(Trait.UPLOAD);
	}

	public RouteCase answering(int status) {
		return like(this.method, this.pattern, this.pressed, status);
	}

	public RouteCase being(Trait trait) {
		Set<Trait> all = EnumSet.of(trait);
		all.addAll(this.traits);
		return new RouteCase(this.method, this.pattern, this.pressed, this.ids, this.typed, this.named, this.answer,
				Set.copyOf(all));
	}

	/** Without this field. */
	RouteCase without(String field) {
		return changed(this.typed, (map) -> map.remove(field));
	}

	/** The same with another id in one of its places. */
	RouteCase at(int place, UUID other) {
		List<UUID> others = new ArrayList<>(this.ids);
		others.set(place, other);
		return of(others.toArray(UUID[]::new));
	}

	/** The same with this text in each of its places. */
	RouteCase at(String text) {
		return like(this.method, PLACE.matcher(this.pattern).replaceAll(Matcher.quoteReplacement(text)), this.pressed,
				this.answer);
	}

	/** The same path by another method. */
	RouteCase by(HttpMethod other) {
		return like(other, this.pattern, this.pressed, this.answer);
	}

	/** The same with this query. */
	RouteCase asking(String query) {
		return like(this.method, path() + query, this.pressed, this.answer);
	}

	boolean is(Trait trait) {
		return this.traits.contains(trait);
	}

	boolean changesSomething() {
		return this.method == HttpMethod.POST;
	}

	/** What the route table calls it. */
	String route() {
		return (this.method + " " + this.pattern + " " + this.pressed).strip();
	}

	public String path() {
		Matcher place = PLACE.matcher(this.pattern);
		StringBuilder path = new StringBuilder();
		for (int i = 0; place.find(); i++) {
			place.appendReplacement(path, this.ids.get(i).toString());
		}
		return place.appendTail(path).toString();
	}

	private RouteCase with(List<UUID> owned, Map<String, String> texts, Map<String, UUID> fields) {
		return new RouteCase(this.method, this.pattern, this.pressed, owned, texts, fields, this.answer, this.traits);
	}

	private RouteCase like(HttpMethod how, String path, String button, int status) {
		return new RouteCase(how, path, button, this.ids, this.typed, this.named, status, this.traits);
	}

	private RouteCase changed(Map<String, String> before, Consumer<Map<String, String>> change) {
		Map<String, String> fields = new LinkedHashMap<>(before);
		change.accept(fields);
		return with(this.ids, fields, this.named);
	}

}
