package app.askwell.needs;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import app.askwell.bin.PutBack;
import app.askwell.shared.Refused;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Needs that are put back and are open then count like new ones. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NeedsThatReturn {

	private final JdbcClient jdbc;

	private final Needs needs;

	NeedsThatReturn(JdbcClient jdbc, Needs needs) {
		this.jdbc = jdbc;
		this.needs = needs;
	}

	/** Nobody else opens one meanwhile: putting back waits for the account's turn. */
	@EventListener
	void on(PutBack news) {
		Set<UUID> back = new HashSet<>(news.returned("need"));
		back.addAll(news.corrected("need"));
		if (!back.isEmpty() && openAmong(news, back) > 0) {
			FewNeeds.check(this.needs.open(news.account()) - 1).ifPresent((refusal) -> {
				throw new Refused(refusal);
			});
		}
	}

	private long openAmong(PutBack news, Set<UUID> back) {
		return this.jdbc.sql("select count(*) from need where account_id = ? and closed_on is null and id = any (?)")
			.params(news.account().value(), back.toArray(UUID[]::new))
			.query(Long.class)
			.single();
	}

}
