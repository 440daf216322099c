package app.askwell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until a test moves it. A Tuesday morning in Boston when nobody has. */
public final class MovableClock extends Clock {

	/** Tuesday 24 November 2026, 9:00 in New York. */
	public static final Instant TUESDAY = Instant.parse("2026-11-24T14:00:00Z");

	private volatile Instant now = TUESDAY;

	public void set(Instant instant) {
		this.now = instant;
	}

	public void advance(Duration duration) {
		this.now = this.now.plus(duration);
	}

	public void reset() {
		this.now = TUESDAY;
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

}
