package app.askwell.contacts;

import java.util.List;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.shared.AccountId;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often to stay in touch with several people. */
@Service
@Transactional
@Upholds(Rule.P6)
public class PeopleCadence {

	private final Changes changes;

	private final JdbcClient jdbc;

	PeopleCadence(Changes changes, JdbcClient jdbc) {
		this.changes = changes;
		this.jdbc = jdbc;
	}

	/**
	 * Sets it for all of them, as one change.
	 * @return with how many it was another one before
	 */
	public Recorded<Integer> set(AccountId account, List<ContactId> people, Cadence cadence) {
		return this.changes.record(account, "contact.cadence",
				() -> this.jdbc
					.sql("""
							update contact set cadence_days = :days, version = version + 1
							 where account_id = :account and id = any (:ids) and cadence_days is distinct from cast(:days as integer)
							""")
					.param("days", cadence.days())
					.param("account", account.value())
					.param("ids", people.stream().map(ContactId::value).toArray(UUID[]::new))
					.update());
	}

}
