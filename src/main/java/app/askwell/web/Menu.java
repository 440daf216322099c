package app.askwell.web;

import org.jspecify.annotations.Nullable;

/**
 * The figures beside the menu's places, and what is wrong on every page.
 *
 * @param due things to do today
 * @param people contacts
 * @param open asks, promises and gives in the air
 * @param targets companies on the list
 * @param mailStopped what the last try to send mail came to, when mail is stopped; the
 * message {@code mail.answer.X} says it in words
 * @param mailReply the mail server's own sentence about it, or null
 * @param singleKeys whether keys such as / and ? do something
 */
public record Menu(long due, long people, long open, long targets, @Nullable String mailStopped,
		@Nullable String mailReply, boolean singleKeys) {

	/** Nothing is counted further: what is beyond is a lot, whatever it is exactly. */
	public static final long MOST = 99;

	/** The figure beside a place, as the others; null beside an empty one. */
	public @Nullable String dueShown() {
		return shown(this.due);
	}

	public @Nullable String peopleShown() {
		return shown(this.people);
	}

	public @Nullable String openShown() {
		return shown(this.open);
	}

	public @Nullable String targetsShown() {
		return shown(this.targets);
	}

	private static @Nullable String shown(long count) {
		return (count > MOST) ? MOST + "+" : (count > 0) ? String.valueOf(count) : null;
	}

}
