package app.askwell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
		Matcher same = Same.SHAPE.matcher(text);
		return same.matches() ? new Same(one(same.group(1)), one(same.group(3)), same.group(2).equals("=="))
				: one(text);
	}

	private static Plain one(String text) {
		if (text.matches("'[^'\\\\]*'")) {
			return new Known(text.substring(1, text.length() - 1));
		}
		return Path.SHAPE.matcher(text).matches() ? Path.of(text) : new Known(ELSEWHERE);
	}

	/** A word in quotes, or what is not plain. */
	record Known(Object what) implements Plain {

		@Override
		public Object read(Function<PlainStep, @Nullable Object> beginning) {
			return this.what;
		}

	}

	/** Whether two texts are the same, or are not. */
	record Same(Plain left, Plain right, boolean wanted) implements Plain {

		private static final Pattern SHAPE = Pattern.compile("([^=!<>]+) (==|!=) ([^=!<>]+)");

		@Override
		public Object read(Function<PlainStep, @Nullable Object> beginning) {
			return (this.left.read(beginning) instanceof String one
					&& this.right.read(beginning) instanceof String other) ? one.equals(other) == this.wanted
							: ELSEWHERE;
		}

	}

	/**
	 * A path through our own types, such as {@code line.name} or
	 * {@code #days.day(line.nextOn)}.
	 */
	record Path(List<PlainStep> steps) implements Plain {

		private static final Pattern STEP = Pattern.compile("(#?[a-zA-Z]\\w*)(?:\\(([^()]*)\\))?(?:\\.|$)");

		private static final Pattern SHAPE = Pattern
			.compile("#?[a-zA-Z]\\w*(\\([^()]*\\))?(\\.[a-zA-Z]\\w*(\\([^()]*\\))?)*");

		/** Words that Spring's language or Thymeleaf gives a meaning of their own. */
		private static final List<String> RESERVED = List.of("param", "session", "application", "true", "false", "null",
				"new", "T");

		static Plain of(String text) {
			List<PlainStep> steps = new ArrayList<>();
			Matcher step = STEP.matcher(text);
			while (step.find()) {
				steps.add(new PlainStep(step.group(1), (step.group(2) != null) ? arguments(step.group(2)) : null));
			}
			return RESERVED.contains(steps.get(0).name()) ? new Known(ELSEWHERE) : new Path(steps);
		}

		private static List<Plain> arguments(String text) {
			List<Plain> all = new ArrayList<>();
			for (String argument : text.isBlank() ? new String[0] : text.split(",")) {
				all.add(one(argument.trim()));
			}
			return all;
		}

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
