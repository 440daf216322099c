package app.askwell.web;

import java.io.Serializable;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the next page says about the action before it. */
public record Notice(String message, List<Serializable> arguments, @Nullable String undo) implements Serializable {

	/** Arguments in the form that message expressions take. */
	public Object[] args() {
		return this.arguments.toArray();
	}

}
