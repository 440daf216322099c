package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.contacts.KnownAs;
import app.askwell.contacts.PeopleForgotten;
import app.askwell.contacts.PeopleLeaving;
import app.askwell.contacts.PersonAnonymised;
import app.askwell.mail.Outbox;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees that no note reaches people who were removed, and that the log forgets those who
 * go for good.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LettersToTheGone {

	private final FollowUps followUps;

	private final NoteTakenBack notes;

	private final Outbox outbox;

	private final JdbcClient jdbc;

	private final Clock clock;

	LettersToTheGone(FollowUps followUps, NoteTakenBack notes, Outbox outbox, JdbcClient jdbc, Clock clock) {
		this.followUps = followUps;
		this.notes = notes;
		this.outbox = outbox;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Should they come back, their thank-yous are due as before, with what was written.
	 */
	@EventListener
	void on(PeopleLeaving leaving) {
		this.followUps.posted(leaving.account(), leaving.people()).forEach(this.notes::takeBack);
	}

	@EventListener
	void on(PeopleForgotten gone) {
		List<String> ids = gone.rows().stream().map(UUID::toString).toList();
		Instant now = this.clock.instant();
		if (!this.outbox.forget(gone.account(), ids, addresses(gone), gone.names(), now)) {
			throw new Refused(Refusal.of("refusal.farewell.letter", ""));
		}
	}

	/**
	 * Nobody can be thanked or told any more; what was agreed still waits for its answer.
	 */
	@EventListener
	void on(PersonAnonymised news) {
		this.jdbc.sql("""
				delete from follow_up where account_id = ? and contact_id = ? and closed_at is null
				   and kind in ('THANK_YOU', 'CLOSE_THE_LOOP')
				""").params(news.account().value(), news.person().value()).update();
		this.jdbc.sql("""
				update follow_up set draft = null, version = version + 1
				 where account_id = ? and contact_id = ? and draft is not null
				""").params(news.account().value(), news.person().value()).update();
	}

	/** An address that someone else shares stays theirs. */
	private List<String> addresses(PeopleForgotten gone) {
		String[] addresses = gone.people()
			.stream()
			.map(KnownAs::email)
			.flatMap(Stream::ofNullable)
			.map((address) -> address.toLowerCase(Locale.ROOT))
			.toArray(String[]::new);
		return this.jdbc.sql("""
				select it from unnest(:addresses) it
				 where not exists (select from contact c
				                    where c.account_id = :account and c.email_key = it and c.id <> all (:gone))
				""")
			.param("addresses", addresses)
			.param("account", gone.account().value())
			.param("gone", gone.ids())
			.query(String.class)
			.list();
	}

}
