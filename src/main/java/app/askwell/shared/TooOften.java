package app.askwell.shared;

import java.io.Serial;
import java.time.Duration;

/** Tried too often in a short time: a 429 page that says when to come back. */
public class TooOften extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Duration wait;

	public TooOften(Duration wait) {
		super("Too often, wait " + wait);
		this.wait = wait;
	}

	/** How long to wait, in minutes that are over for certain by then. */
	public long minutes() {
		return pause().plusSeconds(59).toMinutes();
	}

	/** How long to wait, at least a second. */
	public Duration pause() {
		return (this.wait.toSeconds() < 1) ? Duration.ofSeconds(1) : this.wait;
	}

}
