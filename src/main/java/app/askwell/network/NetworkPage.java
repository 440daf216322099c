package app.askwell.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import app.askwell.companies.TargetId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * The network as its page shows it.
 *
 * @param at the target company that is asked for, or null
 * @param places all target companies
 * @param lines a page of the list, which tells of everybody
 * @param total how many the question is about
 */
record NetworkPage(NetworkQuery query, Found found, @Nullable Place at, List<Place> places, Figures figures,
		Drawing drawing, Slice<Line> lines, int total) {

	/** Lines of a page. */
	static final int PAGE = 50;

	/**
	 * Draws and lists what is asked for.
	 * @param people everybody, by name
	 * @param places target companies, in their order
	 * @param page number of the page, or empty for the one with the person who was found
	 * @throws NotFound if a person or a company is asked for that is not there
	 */
	static NetworkPage of(List<Person> people, List<Place> places, NetworkQuery query, String page) {
		Forest all = Forest.of(people);
		List<Place> focused = places.stream().filter((place) -> !place.offFocus()).toList();
		Place at = place(places, query);
		Found found = Found.in(all, query);
		Forest scope = Scope.of(all, query.show(), (at != null) ? at.key() : null, found.person(), query.steps());
		List<Place> shown = shown(focused, scope, query);
		Set<String> keys = shown.stream().map(Place::key).collect(Collectors.toSet());
		Drawing drawing = Circle.of(Drawn.of(scope, keys, found.person()), scope, shown, found.person());
		return new NetworkPage(query, found, at, places, Figures.of(all, focused), drawing,
				lines(scope, places, found.person(), page), scope.inOrder().size());
	}

	/** How many of them are in the list alone. */
	public int left() {
		return this.total - this.drawing.nodes().size();
	}

	private static @Nullable Place place(List<Place> places, NetworkQuery query) {
		TargetId at = query.at();
		if (at == null) {
			return null;
		}
		return places.stream()
			.filter((place) -> place.id().equals(at.value()))
			.findFirst()
			.orElseThrow(() -> new NotFound(at.toString()));
	}

	/**
	 * All of them in the whole picture, also where nobody is known; else those with
	 * someone.
	 */
	private static List<Place> shown(List<Place> focused, Forest scope, NetworkQuery query) {
		boolean whole = query.show() == Show.ALL && query.at() == null && query.steps() == 0;
		Set<String> known = scope.inOrder()
			.stream()
			.map(Person::companyKey)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return focused.stream().filter((place) -> whole || known.contains(place.key())).toList();
	}

	private static Slice<Line> lines(Forest scope, List<Place> places, @Nullable Person found, String page) {
		List<Person> order = scope.inOrder();
		int at = (found != null) ? order.indexOf(found) : 0;
		Slice.Request request = Slice.Request.of(page.isEmpty() ? String.valueOf(at / PAGE + 1) : page, PAGE);
		Map<String, Place> byKey = new HashMap<>();
		places.forEach((place) -> byKey.putIfAbsent(place.key(), place));
		int from = Math.min(request.offset(), order.size());
		return request.slice(order.subList(from, Math.min(from + request.limit(), order.size()))
			.stream()
			.map((person) -> Line.of(person, scope, byKey.get(person.companyKey()), found))
			.toList());
	}

}
