package app.askwell.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A part of a phrase. Places are counted in words and marks from where the phrase starts,
 * and held as bits: from all places where the part could start it goes at once to all
 * where it could end, so that no wording can make it slow.
 */
interface Part {

	/** How many words and marks a phrase reaches over. */
	int REACH = 63;

	/**
	 * Where this part ends.
	 * @param start where in the reading the phrase starts
	 * @param from a bit for each place, counted from the start, where this part may start
	 */
	long after(Reading reading, int start, long from);

	/** The words it can start with, or nothing where any word will do. */
	Optional<Set<String>> first();

	/** Whether it may be missing. */
	default boolean maybeNothing() {
		return false;
	}

	/** One of them; words by themselves are looked up at once. */
	static Part either(List<Part> parts) {
		List<Part> either = new ArrayList<>();
		parts.stream().filter((part) -> !(part instanceof WordForms)).forEach(either::add);
		parts.stream()
			.flatMap((part) -> (part instanceof WordForms words) ? Stream.of(words) : Stream.empty())
			.reduce(WordForms::or)
			.ifPresent(either::add);
		return (either.size() == 1) ? either.get(0) : new Either(either);
	}

	private static Optional<Set<String>> first(List<Part> parts) {
		Set<String> words = new HashSet<>();
		for (Part part : parts) {
			Optional<Set<String>> more = part.first();
			if (more.isEmpty()) {
				return more;
			}
			words.addAll(more.get());
		}
		return Optional.of(words);
	}

	/** One after the other. */
	record All(List<Part> parts) implements Part {

		@Override
		public long after(Reading reading, int start, long from) {
			long after = from;
			for (Part part : this.parts) {
				after = (after == 0) ? 0 : part.after(reading, start, after);
			}
			return after;
		}

		@Override
		public Optional<Set<String>> first() {
			int some = 0;
			while (some < this.parts.size() && this.parts.get(some).maybeNothing()) {
				some++;
			}
			return Part.first(this.parts.subList(0, Math.min(some + 1, this.parts.size())));
		}

		@Override
		public boolean maybeNothing() {
			return this.parts.stream().allMatch(Part::maybeNothing);
		}

	}

	/** One of them. */
	record Either(List<Part> parts) implements Part {

		@Override
		public long after(Reading reading, int start, long from) {
			long after = 0;
			for (Part part : this.parts) {
				after |= part.after(reading, start, from);
			}
			return after;
		}

		@Override
		public Optional<Set<String>> first() {
			return Part.first(this.parts);
		}

		@Override
		public boolean maybeNothing() {
			return this.parts.stream().anyMatch(Part::maybeNothing);
		}

	}

	/** Not at all, or up to so many times. */
	record UpTo(int times, Part part) implements Part {

		@Override
		public long after(Reading reading, int start, long from) {
			long all = from;
			long last = from;
			for (int i = 0; i < this.times && last != 0; i++) {
				last = this.part.after(reading, start, last) & ~all;
				all |= last;
			}
			return all;
		}

		@Override
		public Optional<Set<String>> first() {
			return this.part.first();
		}

		@Override
		public boolean maybeNothing() {
			return true;
		}

	}

}
