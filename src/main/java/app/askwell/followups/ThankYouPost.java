package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import app.askwell.mail.Correspondence;
import app.askwell.mail.Letter;
import app.askwell.mail.LetterState;
import app.askwell.mail.MailServer;
import app.askwell.mail.Outbox;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Rule;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Thank-yous that Askwell sends itself, where there is a mail server and an address. */
@Service
@Transactional
@Upholds(Rule.P1)
class ThankYouPost {

	/** The letter's kind; its period is the follow-up's id, so each goes out once. */
	static final String KIND = "THANK_YOU";

	private final FollowUps followUps;

	private final FollowUpViews views;

	private final ThankYouGates gates;

	private final NoteTakenBack notes;

	private final Chronicle chronicle;

	private final MailServer server;

	private final Outbox outbox;

	private final LetterState.Reading letters;

	private final Clock clock;

	ThankYouPost(FollowUps followUps, FollowUpViews views, ThankYouGates gates, NoteTakenBack notes,
			Chronicle chronicle, MailServer server, Outbox outbox, LetterState.Reading letters, Clock clock) {
		this.followUps = followUps;
		this.views = views;
		this.gates = gates;
		this.notes = notes;
		this.chronicle = chronicle;
		this.server = server;
		this.outbox = outbox;
		this.letters = letters;
		this.clock = clock;
	}

	/** Whether this thank-you can be sent from here, and is not on its way. */
	@Transactional(readOnly = true)
	public boolean canSend(SignedIn me, FollowUpRow about) {
		return about.kind() == FollowUpKind.THANK_YOU && about.closedAt() == null && about.postedAt() == null
				&& !me.inExample() && about.email() != null && this.server.isSet();
	}

	/** How far its letter is; nothing if none was ever sent from here. */
	@Transactional(readOnly = true)
	public Optional<LetterState> letter(SignedIn me, FollowUpId id) {
		return this.letters.of(me.account(), KIND, id.toString());
	}

	/**
	 * Gives a thank-you to the mail server; it is done when the server has it.
	 * @param version the version it was opened on, or null
	 * @throws Refused if it leaves out what was offered, asks for a job, or cannot be
	 * sent from here
	 * @throws AlreadyDone if it is done, or on its way
	 * @throws app.askwell.shared.Stale if another tab wrote another text in between
	 */
	public void send(SignedIn me, FollowUpId id, @Nullable Integer version, String subject, String text) {
		FollowUp thanks = this.followUps.get(me.account(), id);
		if (thanks.kind() != FollowUpKind.THANK_YOU) {
			throw new NotFound(id.toString());
		}
		AlreadyFinished.check(thanks, text);
		if (thanks.postedAt() != null) {
			throw new AlreadyDone("thank-you.on-its-way-since", thanks.postedAt());
		}
		thanks.mustStillBeAt(version);
		String line = Typed.orEmpty(subject).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		if (line.isEmpty()) {
			throw new Refused(Refusal.of("refusal.thank-you.no-subject", "subject"));
		}
		this.gates.passSubject(line);
		this.gates.pass(thanks, text);
		put(me, id, new Letter(KIND, id.toString(), line, text, "", Map.of()));
		thanks.write(Typed.orNull(text));
		this.chronicle.note(thanks, thanks.post(this.clock.instant()));
	}

	/**
	 * Takes a note back that is on its way; the second time nothing happens.
	 * @throws AlreadyDone if it is done by now
	 * @throws Refused if it is being sent this moment
	 */
	public void takeBack(SignedIn me, FollowUpId id) {
		FollowUp thanks = this.followUps.get(me.account(), id);
		if (thanks.kind() != FollowUpKind.THANK_YOU) {
			throw new NotFound(id.toString());
		}
		AlreadyFinished.check(thanks, null);
		if (thanks.postedAt() != null) {
			this.notes.takeBack(thanks);
		}
	}

	/** The letter first: whoever settles one holds it before its follow-up, as here. */
	private void put(SignedIn me, FollowUpId id, Letter letter) {
		FollowUpRow about = this.views.get(me, id).about();
		if (!canSend(me, about)) {
			throw new Refused(Refusal.of("refusal.thank-you.not-from-here", ""));
		}
		Instant now = this.clock.instant();
		String to = Objects.requireNonNull(about.email());
		if (!this.outbox.post(me.account(), letter, new Correspondence(to, me.name()), now)) {
			throw new Refused(Refusal.of("refusal.thank-you.posted", ""));
		}
	}

}
