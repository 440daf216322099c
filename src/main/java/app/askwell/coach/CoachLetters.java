package app.askwell.coach;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import app.askwell.environment.OwnAddress;
import app.askwell.mail.Correspondence;
import app.askwell.mail.Letter;
import app.askwell.mail.MailServer;
import app.askwell.mail.Outbox;
import app.askwell.shared.Ids;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letter that brings a coach their link. */
@Component
class CoachLetters {

	/** What comes before the secret part. */
	static final String PATH = "/coach/";

	private static final String KIND = "COACH_INVITATION";

	private final Outbox outbox;

	private final MailServer server;

	private final OwnAddress address;

	private final MessageSource messages;

	private final Clock clock;

	CoachLetters(Outbox outbox, MailServer server, OwnAddress address, MessageSource messages, Clock clock) {
		this.outbox = outbox;
		this.server = server;
		this.address = address;
		this.messages = messages;
		this.clock = clock;
	}

	/** Whether letters can be sent from here at all. */
	boolean canSend() {
		return this.server.isSet();
	}

	/** Where a link leads. */
	String link(String token) {
		return this.address.base() + PATH + token;
	}

	/**
	 * Gives it to the mail server, in the transaction that makes the link. Once the
	 * server has it, the link is kept nowhere.
	 * @throws Refused if there is no server, or no address
	 */
	void send(SignedIn me, CoachShare share, String token) {
		String to = share.email();
		if (to == null || !canSend()) {
			throw new Refused(Refusal.of((to == null) ? "refusal.coach.no-address" : "refusal.coach.no-server",
					(to == null) ? "email" : ""));
		}
		String last = Region.of(me.locale()).fullDay(share.lastDay(me.zone()));
		String text = String.join("\n\n", List.of(say(me, "coach.letter.hello", share.name()),
				say(me, "coach.letter.what", me.name()), link(token), say(me, "coach.letter.until", last),
				say(me, (share.passphraseHash() != null) ? "coach.letter.passphrase" : "coach.letter.alone", me.name()),
				say(me, "coach.letter.log", me.name())));
		Letter letter = new Letter(KIND, Ids.next().toString(), say(me, "coach.letter.subject", me.name()), text, "",
				Map.of());
		this.outbox.post(me.account(), letter, new Correspondence(to, me.name()), this.clock.instant());
	}

	private String say(SignedIn me, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, me.locale());
	}

}
