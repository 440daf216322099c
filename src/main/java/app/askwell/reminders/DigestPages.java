package app.askwell.reminders;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import app.askwell.mail.Letter;
import app.askwell.mail.MailServer;
import app.askwell.review.LookingBack;
import app.askwell.shared.SignedIn;
import app.askwell.today.WeekBoard;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The week as it stands now, for looking at. */
@Component
@Transactional(readOnly = true)
class DigestPages {

	private final WeekBoard week;

	private final Reminders reminders;

	private final ReminderLetters letters;

	private final MailServer server;

	private final LookingBack lookingBack;

	private final Clock clock;

	DigestPages(WeekBoard week, Reminders reminders, ReminderLetters letters, MailServer server,
			LookingBack lookingBack, Clock clock) {
		this.week = week;
		this.reminders = reminders;
		this.letters = letters;
		this.server = server;
		this.lookingBack = lookingBack;
		this.clock = clock;
	}

	/** All that the page of the week shows, by the names that its template uses. */
	public Map<String, Object> week(SignedIn me) {
		return Map.of("digest", Digest.of(this.week.of(me)), "serverSet", this.server.isSet(), "look",
				this.lookingBack.last(me));
	}

	/** The next digest as it would be written now; nothing when the week is empty. */
	public Optional<Letter> preview(SignedIn me) {
		Digest digest = Digest.of(this.week.of(me));
		if (digest.week().isEmpty()) {
			return Optional.empty();
		}
		Slot now = new Slot(me.today(this.clock), this.clock.instant());
		return Optional.of(this.letters.digest(me, digest, this.reminders.of(me).wanted(), now));
	}

}
