package app.askwell.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one of the four questions.
 *
 * @param question the last part of its message key
 * @param figures what its sentence mentions, in order
 * @param next the one next step, or null where none is needed
 */
record Answer(String question, Verdict verdict, List<Object> figures, @Nullable Step next) {

	enum Verdict {

		YES, PARTLY, NOT_YET

	}

	/**
	 * One step.
	 *
	 * @param words message key
	 * @param link where it is taken
	 */
	record Step(String words, String link, String name) {

		static Step of(String words, String link) {
			return new Step(words, link, "");
		}

	}

	public String words() {
		return "plan.check." + this.question + ".figures";
	}

	public Object[] arguments() {
		return this.figures.toArray();
	}

}
