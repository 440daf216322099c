package app.askwell.shared;

import java.io.Serializable;
import java.util.UUID;

/** Whose data it is. Every row carries it, every finder takes it first. */
public record AccountId(UUID value) implements Serializable {

	@Override
	public String toString() {
		return this.value.toString();
	}

}
