package app.askwell.bin;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;

/** A change that can be put back. */
public record ChangeId(UUID value) implements Serializable {

	static ChangeId next() {
		return new ChangeId(Ids.next());
	}

	/** From a path. */
	public static ChangeId valueOf(String text) {
		return new ChangeId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
