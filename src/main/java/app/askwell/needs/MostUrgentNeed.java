package app.askwell.needs;

import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who could help with what is needed first (N2), in two statements. */
@Component
@Transactional(readOnly = true)
@Upholds(Rule.N2)
public class MostUrgentNeed {

	private final HelperList helpers;

	private final JdbcClient jdbc;

	MostUrgentNeed(HelperList helpers, JdbcClient jdbc) {
		this.helpers = helpers;
		this.jdbc = jdbc;
	}

	/**
	 * Those whom one may ask now, the most able first; nobody while nothing is needed.
	 */
	public List<AbleToHelpNow> helpers(AccountId account) {
		return this.jdbc.sql("""
				select id, what from need where account_id = ? and closed_on is null order by needed_by, id limit 1
				""")
			.param(account.value())
			.query(Rows.of(Wanted.class))
			.optional()
			.map((need) -> this.helpers.of(account, need.what())
				.stream()
				.filter((person) -> !person.isOneSided() && !person.isFull())
				.map((person) -> able(person, need))
				.toList())
			.orElse(List.of());
	}

	private static AbleToHelpNow able(Helper person, Wanted need) {
		Why why = AbleToHelp.reasons(person).get(0);
		return new AbleToHelpNow(person.id(), person.name(), need.id(), need.what(), why.code(), why.arguments());
	}

	private record Wanted(UUID id, String what) {

	}

}
