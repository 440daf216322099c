package app.askwell.mail;

import java.time.Duration;
import java.util.Map;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A letter leaves as soon as the decision to send it is kept, and never before. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class DoorbellTests {

	@Autowired
	private PostOffice office;

	@Autowired
	private MailServer server;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private PlatformTransactionManager transactions;

	private MoodyServer moody;

	private Doorbell doorbell;

	private Outbox outbox;

	private Seeker maya;

	@BeforeEach
	void setAServer() throws Exception {
		this.office.clear();
		this.moody = new MoodyServer();
		this.office.everything().sql("""
				insert into mail_server (host, port, encryption, sender_address, sender_name, version)
				values ('127.0.0.1', ?, 'NONE', 'askwell@example.org', 'Askwell', 0)
				""").param(this.moody.server(null).port()).update();
		this.doorbell = new Doorbell(this.server, this.office.postman(), true);
		this.outbox = new Outbox(this.jdbc, this.server, this.doorbell);
		this.maya = this.seekers.open();
	}

	@AfterEach
	void removeIt() throws Exception {
		this.doorbell.close();
		this.moody.close();
		this.office.clear();
	}

	@Test
	void sendsALetterThatIsKept() {
		assertThat(put(false)).isTrue();
		awaitSent();
		assertThat(this.moody.seen()).containsExactly(this.office.text("message_id", this.maya));
	}

	/** The second round goes by, so the first one, had it begun, would have been seen. */
	@Test
	void sendsNoLetterThatIsTakenBack() throws Exception {
		assertThat(put(true)).isTrue();
		this.doorbell.close();
		assertThat(this.moody.calls()).as("knocks").isEmpty();
		assertThat(this.office.state(this.maya)).isEmpty();
	}

	@Test
	void bringsTheLastLetterToItsEndBeforeItRests() throws Exception {
		this.office.put(this.maya, "1");
		this.office.put(this.maya, "2");
		this.doorbell.ring();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !this.moody.seen().isEmpty());
		this.doorbell.close();
		assertThat(this.office.texts("state", this.maya)).doesNotContain("RETRY").contains("SENT");
		assertThat(this.office.texts("lease", this.maya)).as("nothing is held").containsOnly("");
		this.doorbell.ring();
	}

	private boolean put(boolean takenBack) {
		return this.maya.does(() -> Boolean.TRUE.equals(new TransactionTemplate(this.transactions).execute((status) -> {
			boolean put = this.outbox.put(this.maya.account(),
					new Letter("DIGEST", "1", "Your week", "Hello", "", Map.of()), this.office.clock().instant());
			if (takenBack) {
				status.setRollbackOnly();
			}
			return put;
		})));
	}

	private void awaitSent() {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.office.state(this.maya).equals("SENT"));
	}

}
