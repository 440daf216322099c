package app.askwell.reminders;

import java.time.Clock;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.mail.GreenPost;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;

import org.springframework.stereotype.Component;

/** Has a digest written now and delivered to a mail server of the test. */
@Component
public class ReminderPost {

	private final ReminderRound round;

	private final GreenPost post;

	private final Everything everything;

	private final Clock clock;

	ReminderPost(ReminderRound round, GreenPost post, Everything everything, Clock clock) {
		this.round = round;
		this.post = post;
		this.everything = everything;
		this.clock = clock;
	}

	/**
	 * The digest of someone, as it arrives.
	 * @param mail opened by {@link GreenPost}
	 */
	public MimeMessage digest(Seeker seeker, GreenMail mail) {
		this.round.take(seeker.account(), this.clock.instant());
		this.everything.sql("update account_reminders set next_digest_at = ?::timestamptz where account_id = ?")
			.params(this.clock.instant().toString(), seeker.account().value())
			.update();
		this.round.take(seeker.account(), this.clock.instant());
		this.post.deliver(mail);
		return GreenPost.lastTo(seeker.email(), mail);
	}

}
