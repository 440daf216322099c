package app.askwell.needs;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;

/** Something the seeker must learn or get. */
public record NeedId(UUID value) implements Serializable {

	public static NeedId next() {
		return new NeedId(Ids.next());
	}

	/** From a path; anything but an id is answered as not found. */
	public static NeedId valueOf(String text) {
		return new NeedId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
