package app.askwell.followups;

import java.time.Instant;

import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Stale;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/** What is finished is not done a second time, and no text written for it is dropped. */
final class AlreadyFinished {

	private AlreadyFinished() {
	}

	/**
	 * Lets only what is open pass.
	 * @param text what was written for it, or null
	 * @throws Stale if that is not what was sent
	 */
	static void check(FollowUp followUp, @Nullable String text) {
		Instant closedAt = followUp.closedAt();
		if (closedAt == null) {
			return;
		}
		String written = Typed.orNull(text);
		if (written != null && !plain(written).equals(plain(Typed.orEmpty(followUp.draft())))) {
			throw new Stale();
		}
		throw new AlreadyDone("follow-up.already-done", closedAt);
	}

	private static String plain(String text) {
		return text.replace("\r\n", "\n").strip();
	}

}
