package app.askwell.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.askwell.bin.PutBack;
import app.askwell.contacts.ContactId;
import app.askwell.shared.Refused;
import app.askwell.shared.Rows;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What opens again when a change is put back counts like something new. Someone who comes
 * back as a whole has what they had.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RoomForWhatReturns {

	private final JdbcClient jdbc;

	private final Standings standings;

	RoomForWhatReturns(JdbcClient jdbc, Standings standings) {
		this.jdbc = jdbc;
		this.standings = standings;
	}

	@EventListener
	void on(PutBack news) {
		Set<UUID> back = new HashSet<>();
		for (String table : List.of("ask", "promise", "give")) {
			back.addAll(news.returned(table));
			back.addAll(news.corrected(table));
		}
		if (!back.isEmpty()) {
			openAmong(news, back).stream()
				.filter((it) -> !news.returned("contact").contains(it.contactId()))
				.forEach((it) -> Refused.ifAny(this.standings.holdAgain(news.account(), new ContactId(it.contactId()))
					.againstHaving(it.asked())));
		}
	}

	/** Someone with whom something is open again; asked: how many of it are asks. */
	private record Reopened(UUID contactId, int asked) {
	}

	private List<Reopened> openAmong(PutBack news, Set<UUID> back) {
		return this.jdbc
			.sql("""
					select contact_id, count(*) filter (where is_ask) as asked
					  from (select account_id, id, contact_id, true as is_ask from ask where closed_on is null
					        union all
					        select account_id, id, contact_id, false from promise where kept_on is null and released_on is null
					        union all
					        select account_id, id, contact_id, false from give
					         where delivered_on is null and withdrawn_on is null) o
					 where account_id = :account and id = any (:back)
					 group by contact_id order by contact_id
					""")
			.param("account", news.account().value())
			.param("back", back.toArray(UUID[]::new))
			.query(Rows.of(Reopened.class))
			.list();
	}

}
