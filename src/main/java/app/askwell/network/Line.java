package app.askwell.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Someone in the list: the same as the picture tells.
 *
 * @param depth how many introductions away, 0 for who came through nobody
 * @param through through whom they came, or null
 * @param brought who came through them, not all when there are many
 * @param more how many of these are not named
 * @param place the target company where they work, or null
 * @param found whether they were looked for
 */
record Line(Person person, int depth, @Nullable Person through, List<Person> brought, int more, @Nullable Place place,
		boolean found) {

	/** Names in one line. */
	private static final int NAMED = 5;

	/** Further in than this nothing moves. */
	private static final int DEEPEST = 6;

	/**
	 * 0 when they came through nobody, 1 when someone introduced them, 2 when they were
	 * named in a meeting.
	 */
	public int how() {
		return (this.through == null) ? 0 : this.person.isNamed() ? 2 : 1;
	}

	static Line of(Person person, Forest people, @Nullable Place place, @Nullable Person found) {
		List<Person> brought = people.brought(person);
		int named = Math.min(brought.size(), NAMED);
		return new Line(person, Math.min(people.depth(person) - 1, DEEPEST), people.tie(person),
				brought.subList(0, named), brought.size() - named, place, person.equals(found));
	}

}
