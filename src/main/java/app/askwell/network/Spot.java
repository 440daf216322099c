package app.askwell.network;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A target company in the picture, at its rim.
 *
 * @param label its name, cut where there is no room
 * @param people how many work there, of those the question is about
 * @param wedge the outline of the area where those stand who came through nobody, or null
 */
record Spot(UUID id, String name, String label, int people, Point at, @Nullable String wedge) {

	/** Whether the seeker knows nobody there yet. */
	public boolean isUnreached() {
		return this.people == 0;
	}

}
