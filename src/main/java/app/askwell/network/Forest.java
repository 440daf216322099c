package app.askwell.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who came through whom, as trees. A circle of introductions, which nothing forbids, is
 * opened where its first person stands, and that one tie kept beside. The order of the
 * people decides between equals, so the same people make the same trees.
 */
final class Forest {

	private final Map<UUID, Person> people = new LinkedHashMap<>();

	private final Map<UUID, Person> through = new HashMap<>();

	private final Map<UUID, List<Person>> brought = new HashMap<>();

	private final Map<UUID, Person> circles = new HashMap<>();

	private final Map<UUID, Integer> sizes = new HashMap<>();

	private final Map<UUID, Integer> depths = new HashMap<>();

	private final List<Person> order = new ArrayList<>();

	private Forest(Collection<Person> people) {
		people.forEach((person) -> this.people.put(person.id(), person));
		this.circles.putAll(Circles.of(this.people.values(), this::tie));
		for (Person person : this.people.values()) {
			Person by = tie(person);
			if (by != null && !this.circles.containsKey(person.id())) {
				this.through.put(person.id(), by);
				this.brought.computeIfAbsent(by.id(), (id) -> new ArrayList<>()).add(person);
			}
		}
		measure();
		walk();
	}

	static Forest of(Collection<Person> people) {
		return new Forest(people);
	}

	/** The same with some of the people. */
	Forest only(Set<UUID> kept) {
		return new Forest(this.people.values().stream().filter((person) -> kept.contains(person.id())).toList());
	}

	/** Everybody, each followed by those who came through them, largest trees first. */
	List<Person> inOrder() {
		return this.order;
	}

	/** Those who came through nobody. */
	List<Person> roots() {
		return this.order.stream().filter((person) -> !this.through.containsKey(person.id())).toList();
	}

	@Nullable Person person(UUID id) {
		return this.people.get(id);
	}

	/** Through whom someone came, also where that closes a circle; or null. */
	@Nullable Person tie(Person person) {
		UUID by = person.throughId();
		return (by != null && !by.equals(person.id())) ? this.people.get(by) : null;
	}

	/** Through whom someone came within their tree, or null. */
	@Nullable Person through(Person person) {
		return this.through.get(person.id());
	}

	/** Who came through someone, largest trees first. */
	List<Person> brought(Person person) {
		return this.brought.getOrDefault(person.id(), List.of());
	}

	/** Ties that would close a circle: from whom each of these came. */
	Map<UUID, Person> circles() {
		return this.circles;
	}

	/** Someone and all through whom they came, the first of them last. */
	List<Person> line(Person person) {
		List<Person> line = new ArrayList<>();
		for (Person one = person; one != null; one = through(one)) {
			line.add(one);
		}
		return line;
	}

	/** How many came through someone, directly or not, and they themselves. */
	int size(Person person) {
		return this.sizes.getOrDefault(person.id(), 1);
	}

	/** How many people a line to someone has, they themselves among them. */
	int depth(Person person) {
		return this.depths.getOrDefault(person.id(), 1);
	}

	/** From the leaves inwards. */
	private void measure() {
		Map<UUID, Integer> waiting = new HashMap<>();
		Deque<Person> ready = new ArrayDeque<>();
		for (Person person : this.people.values()) {
			waiting.put(person.id(), brought(person).size());
			if (brought(person).isEmpty()) {
				ready.add(person);
			}
		}
		while (!ready.isEmpty()) {
			Person person = ready.remove();
			Person by = through(person);
			if (by != null) {
				this.sizes.put(by.id(), size(by) + size(person));
				if (waiting.merge(by.id(), -1, Integer::sum) == 0) {
					ready.add(by);
				}
			}
		}
	}

	private void walk() {
		Comparator<Person> largestFirst = Comparator.comparing((Person person) -> -size(person));
		this.brought.values().forEach((some) -> some.sort(largestFirst));
		Deque<Person> ahead = new ArrayDeque<>();
		this.people.values()
			.stream()
			.filter((person) -> !this.through.containsKey(person.id()))
			.sorted(largestFirst)
			.forEach(ahead::addLast);
		while (!ahead.isEmpty()) {
			Person person = ahead.removeFirst();
			Person by = through(person);
			this.depths.put(person.id(), (by != null) ? depth(by) + 1 : 1);
			this.order.add(person);
			List<Person> next = brought(person);
			for (int i = next.size() - 1; i >= 0; i--) {
				ahead.addFirst(next.get(i));
			}
		}
	}

}
