package app.askwell.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static org.awaitility.Awaitility.await;

/** What was put into the outbox, and what of it the mail server has. */
final class MailLedger {

	private final PostgresHome home;

	private final MailDrop drop;

	/** Accepted by the server, and not yet known to be, when Askwell was killed. */
	private final List<String> inTheWindow = new ArrayList<>();

	private int kills;

	private int busyKills;

	MailLedger(PostgresHome home, MailDrop drop) {
		this.home = home;
		this.drop = drop;
	}

	/**
	 * Puts letters into the outbox as the application does, of the one account there is.
	 */
	void put(int letters) throws IOException, SQLException {
		try (Connection connection = this.home.connect(); PreparedStatement insert = connection.prepareStatement("""
				insert into outbox_mail (account_id, id, kind, period, message_id, subject, text_part, html_part,
				                         put_at, next_try_at)
				select account.id, letter, 'DRILL', letter::text, '<' || letter || '@example.org>', 'Your week',
				       repeat('Thank Priya for her time. ', 100), '<p>Thank Priya</p>', now(), now()
				  from (select id from account order by id limit 1) account,
				       (select gen_random_uuid() as letter from generate_series(1, ?)) letters
				""")) {
			insert.setInt(1, letters);
			insert.executeUpdate();
		}
	}

	/** Returns when the server took some more, or has them all. */
	void awaitTaken(int more) throws IOException {
		int before = this.drop.taken().size();
		await().pollInterval(Duration.ofMillis(5))
			.atMost(Duration.ofMinutes(3))
			.until(() -> this.drop.taken().size() >= before + more || messageIds("state <> 'SENT'").isEmpty());
	}

	/**
	 * Looks at what the kill interrupted, while nobody is there to go on.
	 * @return whether it fell into no window
	 */
	boolean noteKill() throws IOException, SQLException {
		Set<String> taken = new HashSet<>(this.drop.takenAtRest());
		taken.removeAll(messageIds("state = 'SENT'"));
		taken.removeAll(this.inTheWindow);
		this.inTheWindow.addAll(taken);
		this.busyKills += messageIds("state <> 'SENT'").isEmpty() ? 0 : 1;
		this.kills++;
		return taken.isEmpty();
	}

	/** Also has letters wait for the next start. */
	boolean noteKillAndPut(int letters) throws IOException, SQLException {
		boolean outside = noteKill();
		put(letters);
		return outside;
	}

	/** Lets the leases of those that were killed run out, which takes five minutes. */
	void passFiveMinutes() throws IOException, SQLException {
		try (Connection connection = this.home.connect(); Statement change = connection.createStatement()) {
			change.executeUpdate("update outbox_mail set leased_until = now() where leased_until > now()");
		}
	}

	/** Until the outbox is empty. */
	void awaitAllSent(Duration patience) {
		await().pollInterval(Duration.ofMillis(200))
			.atMost(patience)
			.until(() -> messageIds("state <> 'SENT'").isEmpty());
	}

	MailFigures figures() throws IOException, SQLException {
		List<String> put = messageIds("true");
		List<String> taken = this.drop.takenAtRest();
		Set<String> lost = new TreeSet<>(put);
		taken.forEach(lost::remove);
		Set<String> once = new HashSet<>();
		List<String> again = taken.stream().filter((id) -> !once.add(id)).toList();
		Set<String> unexplained = new TreeSet<>(again);
		this.inTheWindow.forEach(unexplained::remove);
		return new MailFigures(this.kills, this.busyKills, this.inTheWindow.size(), put.size(), lost.size(),
				again.size(), unexplained.size());
	}

	private List<String> messageIds(String which) throws IOException, SQLException {
		List<String> ids = new ArrayList<>();
		try (Connection connection = this.home.connect();
				Statement statement = connection.createStatement();
				ResultSet rows = statement
					.executeQuery("select message_id from outbox_mail where kind = 'DRILL' and " + which)) {
			while (rows.next()) {
				ids.add(rows.getString(1));
			}
		}
		return ids;
	}

}
