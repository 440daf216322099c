package app.askwell.web;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * An expression of a template that can be read without Spring's language.
 */
sealed interface Plain {

	/** Found by Spring's language, if at all. */
	Object ELSEWHERE = new Object();

	/**
	 * Reads it.
	 * @param beginning what a path begins with
	 * @return what it says, or {@link #ELSEWHERE}
	 */
	@Nullable Object read(Function<PlainStep, @Nullable Object> beginning);

	/** Of what stands between the brackets. */
	static Plain of(String text) {
		return new PlainReader(text).all();
	}

	/** A word in quotes, a number, or what is not plain. */
	record Known(Object what) implements Plain {

		@Override
		public Object read(Function<PlainStep, @Nullable Object> beginning) {
			return this.what;
		}

	}

	/** Whether two texts are the same, or are not. */
	record Same(Plain left, Plain right, boolean wanted) implements Plain {

		@Override
		public Object read(Function<PlainStep, @Nullable Object> beginning) {
			return (this.left.read(beginning) instanceof String one
					&& this.right.read(beginning) instanceof String other) ? one.equals(other) == this.wanted
							: ELSEWHERE;
		}

	}

	/** Whether one whole number is more than another. */
	record More(Plain left, Plain right) implements Plain {

		@Override
		public Object read(Function<PlainStep, @Nullable Object> beginning) {
			return (this.left.read(beginning) instanceof Integer one
					&& this.right.read(beginning) instanceof Integer other) ? one > other : ELSEWHERE;
		}

	}

	/**
	 * A path through our own types, such as {@code line.name} or
	 * {@code #days.day(line.nextOn)}.
	 */
	record Path(List<PlainStep> steps) implements Plain {

		@Override
		public @Nullable Object read(Function<PlainStep, @Nullable Object> beginning) {
			Object at = beginning.apply(this.steps.get(0));
			for (int i = 1; i < this.steps.size() && at != ELSEWHERE; i++) {
				at = (at != null) ? this.steps.get(i).from(at, beginning) : ELSEWHERE;
			}
			return at;
		}

	}

}
