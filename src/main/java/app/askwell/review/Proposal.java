package app.askwell.review;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.Initials;
import org.jspecify.annotations.Nullable;

/**
 * Someone to talk to next, and why.
 *
 * @param kind PROMISED, INTRODUCED, NEED, DRIFTING or TARGET
 * @param contact with whom; null for a company where nobody is known yet
 * @param name of the person, or of the company
 * @param about what is promised, who introduced them, what is needed; or null
 * @param why message key of the reason
 * @param arguments what the reason mentions
 * @param path where more about it stands
 */
record Proposal(String kind, @Nullable UUID contact, String name, @Nullable String about, String why,
		List<Object> arguments, String path) {

	/** The letters in their badge. */
	public String initials() {
		return Initials.of(this.name);
	}

	/** Arguments in the form that message expressions take. */
	public Object[] args() {
		return this.arguments.toArray();
	}

}
