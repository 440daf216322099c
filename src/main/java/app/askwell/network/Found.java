package app.askwell.network;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import app.askwell.shared.NotFound;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/**
 * The person who was looked for.
 *
 * @param others how many more have such a name
 */
record Found(@Nullable Person person, int others) {

	static final Found NOBODY = new Found(null, 0);

	/**
	 * By id, or by what was typed: a line that the field proposed, a name or a part of
	 * it. Among several the one through whom most people came.
	 * @throws NotFound if the id belongs to nobody here
	 */
	static Found in(Forest people, NetworkQuery query) {
		if (!query.who().isEmpty()) {
			return named(people, query.who());
		}
		if (query.around() == null) {
			return NOBODY;
		}
		Person person = people.person(query.around().value());
		if (person == null) {
			throw new NotFound(query.around().toString());
		}
		return new Found(person, 0);
	}

	private static Found named(Forest people, String typed) {
		String line = typed.toLowerCase(Locale.ROOT);
		String key = Words.nameKey(typed.split(",", 2)[0]);
		List<Person> found = people.inOrder()
			.stream()
			.filter((person) -> line(person).equals(line) || (!key.isEmpty() && person.nameKey().contains(key)))
			.sorted(Comparator.comparing((Person person) -> !line(person).equals(line))
				.thenComparing((person) -> !person.nameKey().equals(key))
				.thenComparing((person) -> -people.size(person))
				.thenComparing(Person::nameKey))
			.toList();
		return found.isEmpty() ? NOBODY : new Found(found.get(0), found.size() - 1);
	}

	/** What the field holds, so that it finds the same person again. */
	public String typed() {
		return (this.person != null) ? this.person.line() : "";
	}

	private static String line(Person person) {
		return person.line().toLowerCase(Locale.ROOT);
	}

}
