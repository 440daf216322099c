package app.askwell.web;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an action answers: where to go next and, if anything, what to say there.
 *
 * @param location path within the application
 * @param message message key of the notice, or null to say nothing
 * @param arguments what the notice mentions
 * @param undo path to post to that takes the action back, or null
 */
public record Done(String location, @Nullable String message, List<Serializable> arguments, @Nullable String undo) {

	public static Done to(String location) {
		return new Done(location, null, List.of(), null);
	}

	public Done saying(String newMessage, Serializable... newArguments) {
		return new Done(this.location, newMessage, List.of(newArguments), this.undo);
	}

	public Done undoneBy(String path) {
		return new Done(this.location, this.message, this.arguments, path);
	}

}
