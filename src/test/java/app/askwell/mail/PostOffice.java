package app.askwell.mail;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts letters into the outbox for tests, has them delivered, and looks at the rows. */
@Component
record PostOffice(Outbox outbox, Claims claims, Pause pause, FreshStart freshStart, MovableClock clock,
		Everything everything, PlatformTransactionManager transactions) {

	/** One with little patience. */
	static final Caller CALLER = new Caller(Duration.ofMillis(300), Duration.ofSeconds(2), Certificates.trusted(""));

	/** No letters of other tests are on their way, and no server is set. */
	void clear() {
		this.clock.reset();
		this.everything.sql("delete from outbox_mail").update();
		this.everything.sql("delete from mail_pause").update();
		this.everything.sql("delete from mail_server").update();
	}

	boolean put(Seeker seeker, String period) {
		return put(seeker, new Letter("DIGEST", period, "Your week, Maya: 3 first things — Zoë’s thank-you",
				"Thank Zoë.\n.\nŁódź, 日本", "<p>Thank <b>Zoë</b>. Łódź, 日本</p>", Map.of("List-Unsubscribe",
						"<https://askwell.example.org/m/x>", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")));
	}

	boolean put(Seeker seeker, Letter letter) {
		return Boolean.TRUE.equals(seeker.does(() -> new TransactionTemplate(this.transactions)
			.execute((status) -> this.outbox.put(seeker.account(), letter, this.clock.instant()))));
	}

	boolean forget(Seeker seeker, String... names) {
		return Boolean.TRUE
			.equals(seeker.does(() -> new TransactionTemplate(this.transactions).execute((status) -> this.outbox
				.forget(seeker.account(), List.of(), List.of(), List.of(names), this.clock.instant()))));
	}

	int deliver(Server server) {
		return postman().deliver(server);
	}

	/** As another instance would have. */
	Postman postman() {
		return new Postman(this.claims, this.pause, this.clock, CALLER);
	}

	/** As no letter of Askwell is. */
	void spoil(Seeker seeker, String period) {
		this.everything.sql("update outbox_mail set headers = '{NULL}' where account_id = ? and period = ?")
			.params(seeker.account().value(), period)
			.update();
	}

	int attempts(Seeker seeker) {
		return texts("attempts", seeker).stream().mapToInt(Integer::parseInt).sum();
	}

	String state(Seeker seeker) {
		return text("state", seeker);
	}

	String text(String column, Seeker seeker) {
		return String.join(",", texts(column, seeker));
	}

	List<String> texts(String column, Seeker seeker) {
		return this.everything
			.sql("select coalesce(" + column + "::text, '') from outbox_mail where account_id = ? order by period")
			.param(seeker.account().value())
			.query(String.class)
			.list();
	}

}
