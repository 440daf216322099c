package app.askwell.mail;

import java.time.Clock;
import java.util.Optional;

import app.askwell.mail.Claims.Claim;
import app.askwell.shared.CurrentAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes letters to the server, one after the other. Each is claimed, sent and settled by
 * itself, in transactions of their own: nothing is locked while the server takes its
 * time, and whoever dies in between leaves one letter behind, which another takes over.
 */
class Postman {

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	private final Claims claims;

	private final Pause pause;

	private final Clock clock;

	private final Caller caller;

	private volatile boolean goingHome;

	Postman(Claims claims, Pause pause, Clock clock, Caller caller) {
		this.claims = claims;
		this.pause = pause;
		this.clock = clock;
		this.caller = caller;
	}

	/**
	 * Sends all that is due, until the server is in trouble.
	 * @return how many letters the server took
	 */
	int deliver(Server server) {
		int taken = 0;
		try (SmtpCall call = this.caller.call(server)) {
			Optional<Claim> next = next();
			while (next.isPresent()) {
				Reply reply = deliver(next.get(), call);
				taken += reply.isAccepted() ? 1 : 0;
				next = reply.answer().goesOn() ? next() : Optional.empty();
			}
		}
		return taken;
	}

	/** Takes no further letter. */
	void goHome() {
		this.goingHome = true;
	}

	private Optional<Claim> next() {
		return this.goingHome ? Optional.empty() : this.claims.next(this.clock.instant());
	}

	private Reply deliver(Claim claim, SmtpCall call) {
		return CurrentAccount.as(claim.account(), () -> {
			Reply reply = tried(claim, call);
			if (reply.answer().pausesAll()) {
				this.pause.begin(reply, this.clock.instant());
			}
			settle(claim, reply);
			return reply;
		});
	}

	/** A letter that Askwell stumbles over is tried as seldom as one that is refused. */
	private Reply tried(Claim claim, SmtpCall call) {
		try {
			return this.claims.read(claim).map(call::send).orElseGet(() -> Reply.of(Answer.UNWRITABLE));
		}
		catch (RuntimeException ex) {
			call.close();
			// Never the message, which may quote the letter.
			log.warn("Letter {} could not be tried: {}", claim.id(), ex.getClass().getName());
			return Reply.of(Answer.STUMBLED);
		}
	}

	/** What the server said matters less than that the letter is not sent twice. */
	private void settle(Claim claim, Reply reply) {
		try {
			this.claims.settle(claim, reply, this.clock.instant());
		}
		catch (RuntimeException ex) {
			log.warn("Letter {} is settled without the server’s words: {}", claim.id(), ex.getClass().getName());
			this.claims.settle(claim, Reply.of(reply.answer()), this.clock.instant());
		}
	}

}
