package app.askwell.today;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The two-way street: all that went out and came back so far, and who is furthest ahead.
 *
 * @param aheadGot how often they helped; null where nobody is far ahead
 * @param aheadGiven how often they had something back
 */
public record Street(long given, long received, @Nullable UUID aheadId, @Nullable String aheadName,
		@Nullable Long aheadGot, @Nullable Long aheadGiven) {

	/** Share of what went out, for the bar: 0 to 100. */
	public long givenShare() {
		long all = this.given + this.received;
		return (all > 0) ? Math.round(100.0 * this.given / all) : 0;
	}

}
