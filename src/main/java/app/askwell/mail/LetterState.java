package app.askwell.mail;

import java.util.Optional;

import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a letter is.
 *
 * @param state message key of where it is
 * @param trouble message key of what stands in its way, or null
 * @param reply the server's own sentence, or null
 * @param stopped whether it goes no further by itself
 */
public record LetterState(String state, @Nullable String trouble, @Nullable String reply, boolean stopped) {

	private static LetterState of(OutboxMail.State state, @Nullable String answer, @Nullable String reply) {
		boolean troubled = answer != null && !answer.equals(Answer.ACCEPTED.name());
		return new LetterState("mail.state." + state, troubled ? "mail.answer." + answer : null, reply,
				state == OutboxMail.State.STOPPED || state == OutboxMail.State.DROPPED);
	}

	/** Looks letters up for whoever put them. */
	@Component
	public static class Reading {

		private final JdbcClient jdbc;

		Reading(JdbcClient jdbc) {
			this.jdbc = jdbc;
		}

		/** How far the letter of this kind and period is; nothing if there is none. */
		@Transactional(readOnly = true)
		public Optional<LetterState> of(AccountId account, String kind, String period) {
			return this.jdbc
				.sql("select state, answer, reply from outbox_mail where account_id = ? and kind = ? and period = ?")
				.params(account.value(), kind, period)
				.query((row, number) -> LetterState.of(OutboxMail.State.valueOf(row.getString("state")),
						row.getString("answer"), row.getString("reply")))
				.optional();
		}

	}

}
