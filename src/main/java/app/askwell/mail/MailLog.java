package app.askwell.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the letters of an account, and what can be done about those stopped. */
@Service
@Transactional
class MailLog {

	private static final int PAGE = 50;

	private final JdbcClient jdbc;

	private final OutboxMails mails;

	private final Pause pause;

	private final Doorbell doorbell;

	private final Clock clock;

	MailLog(JdbcClient jdbc, OutboxMails mails, Pause pause, Doorbell doorbell, Clock clock) {
		this.jdbc = jdbc;
		this.mails = mails;
		this.pause = pause;
		this.doorbell = doorbell;
		this.clock = clock;
	}

	/**
	 * One letter.
	 *
	 * @param state the name of an {@link OutboxMail.State}
	 * @param answer the name of an {@link Answer}, or null before the first try
	 * @param reply the server's own sentence, or null
	 * @param recipient null for the account itself
	 * @param at when it was sent or tried last, or written when it never was
	 * @param next when it is tried next; null when it is not
	 */
	record Line(UUID id, String subject, String state, @Nullable String answer, @Nullable String reply,
			@Nullable String recipient, ZonedDateTime at, @Nullable ZonedDateTime next) {

		public boolean isStopped() {
			return this.state.equals(OutboxMail.State.STOPPED.name());
		}

		/** Whether the answer says more than the state. */
		public boolean isTroubled() {
			return this.answer != null && !this.answer.equals(Answer.ACCEPTED.name());
		}

	}

	/** The latest first. */
	@Transactional(readOnly = true)
	public Slice<Line> page(SignedIn me, String page) {
		Slice.Request request = Slice.Request.of(page, PAGE);
		return request.slice(this.jdbc.sql("""
				select id, subject, state, answer, reply, recipient, coalesce(tried_at, put_at) as at,
				       case when state = 'RETRY' then next_try_at end as next
				  from outbox_mail where account_id = :account
				 order by put_at desc, id limit :limit offset :offset
				""")
			.param("account", me.account().value())
			.param("limit", request.limit())
			.param("offset", request.offset())
			.query((row, number) -> line(row, me))
			.list());
	}

	/**
	 * Sends a stopped letter once more.
	 * @throws NotFound if there is none
	 */
	public void tryAgain(AccountId account, UUID id) {
		this.mails.get(account, id).tryAgain(this.clock.instant());
		this.pause.end();
		this.doorbell.ringOnceKept();
	}

	/**
	 * Does without a stopped letter.
	 * @throws NotFound if there is none
	 */
	public void drop(AccountId account, UUID id) {
		this.mails.get(account, id).drop();
	}

	private static Line line(ResultSet row, SignedIn me) throws SQLException {
		return new Line(row.getObject("id", UUID.class), row.getString("subject"), row.getString("state"),
				row.getString("answer"), row.getString("reply"), row.getString("recipient"),
				row.getObject("at", OffsetDateTime.class).atZoneSameInstant(me.zone()), moment(row, me));
	}

	private static @Nullable ZonedDateTime moment(ResultSet row, SignedIn me) throws SQLException {
		OffsetDateTime next = row.getObject("next", OffsetDateTime.class);
		return (next != null) ? next.atZoneSameInstant(me.zone()) : null;
	}

}
