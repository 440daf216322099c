package app.askwell.companies;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;

/** A company on an account's list. */
public record TargetId(UUID value) implements Serializable {

	public static TargetId next() {
		return new TargetId(Ids.next());
	}

	/** From a path; anything but an id is refused as not found by the caller's page. */
	public static TargetId valueOf(String text) {
		return new TargetId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
