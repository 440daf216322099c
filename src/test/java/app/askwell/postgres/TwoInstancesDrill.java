package app.askwell.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.askwell.Visitor;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two whole programs over a database that is not theirs, each letter once. Held when it
 * is named; the outbox has a short one each time.
 */
class TwoInstancesDrill {

	private static final int LETTERS = 300;

	private static final Map<String, String> SIGN_IN = Map.of("email", "maya@example.org", "password",
			"three quiet otters dance");

	@Test
	void sendsEachLetterOnce(@TempDir Path folder) throws Exception {
		GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
		mail.start();
		String classPath = PackedProgram.in(folder).classPath();
		try (PostgresHome home = PostgresHome.used();
				PostgresLauncher postgres = home.start();
				RealApplication one = start(classPath, folder.resolve("one"), postgres, mail);
				RealApplication other = start(classPath, folder.resolve("other"), postgres, mail)) {
			Visitor here = new Visitor(one::address);
			here.get("/welcome");
			Map<String, String> account = new HashMap<>(SIGN_IN);
			account.putAll(Map.of("name", "Maya Torres", "zone", "Europe/Berlin"));
			here.post("/welcome", account);
			Visitor there = new Visitor(other::address);
			there.get("/sign-in");
			there.post("/sign-in", SIGN_IN);
			List<String> stopped = put(postgres);
			// Asks each instance for another try, which sends all that waits, too.
			Thread second = new Thread(() -> again(there, stopped.get(1)));
			second.start();
			again(here, stopped.get(0));
			second.join();
			await().atMost(Duration.ofMinutes(2)).until(() -> waiting(postgres) == 0);
			tell(mail);
		}
		finally {
			mail.stop();
		}
	}

	private static RealApplication start(String classPath, Path home, PostgresLauncher postgres, GreenMail mail)
			throws Exception {
		Map<String, String> environment = new HashMap<>(Map.of("ASKWELL_MAIL_HOST", "127.0.0.1", "ASKWELL_MAIL_PORT",
				String.valueOf(mail.getSmtp().getPort()), "ASKWELL_MAIL_ENCRYPTION", "none", "ASKWELL_MAIL_FROM",
				home.getFileName() + "@example.org", "SPRING_DATASOURCE_URL", postgres.url(PostgresLauncher.DATABASE),
				"SPRING_DATASOURCE_USERNAME", postgres.username(), "SPRING_DATASOURCE_PASSWORD", postgres.password()));
		RealApplication application = RealApplication.begin(classPath, home, environment);
		assertThat(application.address()).startsWith("http");
		return application;
	}

	private static void again(Visitor visitor, String id) {
		assertThat(visitor.get("/settings/mail/log").statusCode()).isEqualTo(200);
		assertThat(visitor.post("/settings/mail/log/" + id + "/attempt", Map.of()).statusCode()).isEqualTo(302);
	}

	/** Letters that wait, and two that are stopped: their ids. */
	private static List<String> put(PostgresLauncher postgres) throws Exception {
		try (Connection connection = connect(postgres); Statement statement = connection.createStatement()) {
			statement.executeUpdate(
					"""
							insert into outbox_mail (account_id, id, kind, period, message_id, subject, text_part, html_part, state,
							                         put_at, next_try_at)
							select account.id, gen_random_uuid(), 'DRILL', n::text, '<' || n || '@example.org>', 'Your week',
							       'Thank Priya', '', case when n > 2 then 'WAITING' else 'STOPPED' end, now(),
							       case when n > 2 then now() end
							  from account, generate_series(1, %d) n
							"""
						.formatted(LETTERS));
			try (ResultSet rows = statement
				.executeQuery("select array_agg(id::text) from outbox_mail where state = 'STOPPED'")) {
				rows.next();
				return List.of((String[]) rows.getArray(1).getArray());
			}
		}
	}

	private static int waiting(PostgresLauncher postgres) throws Exception {
		try (Connection connection = connect(postgres);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from outbox_mail where state <> 'SENT'")) {
			rows.next();
			return rows.getInt(1);
		}
	}

	private static Connection connect(PostgresLauncher postgres) throws Exception {
		return DriverManager.getConnection(postgres.url(PostgresLauncher.DATABASE), postgres.username(),
				postgres.password());
	}

	private static void tell(GreenMail mail) throws Exception {
		Map<String, Integer> ids = new TreeMap<>();
		Map<String, Integer> instances = new TreeMap<>();
		for (MimeMessage letter : mail.getReceivedMessages()) {
			ids.merge(letter.getMessageID(), 1, Integer::sum);
			instances.merge(letter.getFrom()[0].toString(), 1, Integer::sum);
		}
		System.out.println("Drill: two instances sent " + ids.size() + " letters: " + instances);
		assertThat(ids).hasSize(LETTERS);
		assertThat(ids.values()).containsOnly(1);
		assertThat(instances).as("each has its part").hasSize(2);
	}

}
