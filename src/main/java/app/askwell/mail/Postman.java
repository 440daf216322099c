package app.askwell.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import app.askwell.mail.Claims.Claim;
import app.askwell.shared.CurrentAccount;

/**
 * Takes letters to the server, one after the other. Each is claimed, sent and settled by
 * itself, in transactions of their own: nothing is locked while the server takes its
 * time, and whoever dies in between leaves one letter behind, which another takes over.
 */
class Postman {

	private final Claims claims;

	private final Pause pause;

	private final Clock clock;

	private final Duration limit;

	Postman(Claims claims, Pause pause, Clock clock, Duration limit) {
		this.claims = claims;
		this.pause = pause;
		this.clock = clock;
		this.limit = limit;
	}

	/**
	 * Sends all that is due, until the server is in trouble.
	 * @return how many letters the server took
	 */
	int deliver(Server server) {
		int taken = 0;
		try (SmtpCall call = new SmtpCall(server, this.limit)) {
			Optional<Claim> next = this.claims.next(this.clock.instant());
			while (next.isPresent()) {
				Reply reply = deliver(next.get(), call);
				taken += reply.isAccepted() ? 1 : 0;
				next = reply.answer().goesOn() ? this.claims.next(this.clock.instant()) : Optional.empty();
			}
		}
		return taken;
	}

	private Reply deliver(Claim claim, SmtpCall call) {
		return CurrentAccount.as(claim.account(), () -> {
			Reply reply = this.claims.read(claim).map(call::send).orElseGet(() -> Reply.of(Answer.UNWRITABLE));
			if (reply.answer().pausesAll()) {
				this.pause.begin(reply, this.clock.instant());
			}
			this.claims.settle(claim, reply, this.clock.instant());
			return reply;
		});
	}

}
