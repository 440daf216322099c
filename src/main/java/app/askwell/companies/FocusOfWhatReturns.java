package app.askwell.companies;

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

/** Companies that are put back count like new ones: few of a list may be off focus. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FocusOfWhatReturns {

	private final JdbcClient jdbc;

	private final TargetCompanies companies;

	FocusOfWhatReturns(JdbcClient jdbc, TargetCompanies companies) {
		this.jdbc = jdbc;
		this.companies = companies;
	}

	/**
	 * Nobody else adds a company meanwhile: putting back waits for the account's turn.
	 */
	@EventListener
	void on(PutBack news) {
		Set<UUID> back = new HashSet<>(news.returned("target_company"));
		back.addAll(news.corrected("target_company"));
		if (back.isEmpty()) {
			return;
		}
		long after = this.companies.offFocus(news.account());
		FewOffFocus.check(after - offFocus(news, back), after).ifPresent((refusal) -> {
			throw new Refused(refusal);
		});
	}

	private long offFocus(PutBack news, Set<UUID> back) {
		return this.jdbc
			.sql("select count(*) from target_fit where account_id = ? and off_focus and target_id = any (?)")
			.params(news.account().value(), back.toArray(UUID[]::new))
			.query(Long.class)
			.single();
	}

}
