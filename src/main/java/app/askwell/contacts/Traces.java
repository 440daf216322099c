package app.askwell.contacts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds all that there is of people, on the list and in the bin. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Traces {

	private static final String KNOWN_AS = """
			select id, name, company, email, profile_url from contact where account_id = :account and id = any (:ids)
			union
			select (it ->> 'id')::uuid, it ->> 'name', it ->> 'company', it ->> 'email', it ->> 'profile_url'
			  from change_row r, unnest(array[r.before, r.after]) it
			 where r.account_id = :account and r.table_name = 'contact' and (it ->> 'id')::uuid = any (:ids)
			 order by name, id
			""";

	private final Changes changes;

	private final JdbcClient jdbc;

	Traces(Changes changes, JdbcClient jdbc) {
		this.changes = changes;
		this.jdbc = jdbc;
	}

	/**
	 * Their entries, also those that were merged into theirs, and all that is theirs.
	 * @throws NotFound if one of them is neither on the list nor in the bin
	 */
	PeopleForgotten of(AccountId account, List<UUID> people) {
		List<UUID> rows = this.changes.rowsOf(people);
		List<KnownAs> known = knownAs(account, rows);
		Set<UUID> missing = new HashSet<>(people);
		known.forEach((it) -> missing.remove(it.id()));
		if (!missing.isEmpty()) {
			throw new NotFound(missing.toString());
		}
		return new PeopleForgotten(account, known, rows);
	}

	/** How they are called and were called, on the list and in the bin. */
	List<KnownAs> knownAs(AccountId account, List<UUID> ids) {
		return this.jdbc.sql(KNOWN_AS)
			.param("account", account.value())
			.param("ids", ids.toArray(UUID[]::new))
			.query(Rows.of(KnownAs.class))
			.list();
	}

}
