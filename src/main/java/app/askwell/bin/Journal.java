package app.askwell.bin;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import app.askwell.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The changes in the database, whose triggers note each row ({@code V12__bin.sql}). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Journal {

	/** How long something can be put back; older changes are forgotten at night. */
	static final Duration KEPT = Duration.ofDays(30);

	/** So many things are named in the bin; of the others only their number is told. */
	private static final int MOST_NAMED = 3;

	private final JdbcClient jdbc;

	Journal(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Starts recording; answers with the change that is being recorded, this or an outer
	 * one.
	 */
	ChangeId begin(ChangeId mine) {
		return ChangeId.valueOf(this.jdbc.sql(
				"select set_config('askwell.change', coalesce(nullif(current_setting('askwell.change', true), ''), ?), true)")
			.param(mine.toString())
			.query(String.class)
			.single());
	}

	void add(AccountId account, ChangeId id, String kind, Instant now) {
		this.jdbc.sql("insert into change (account_id, id, kind, happened_at) values (?, ?, ?, ?)")
			.params(account.value(), id.value(), kind, at(now))
			.update();
	}

	/** Ends recording; false when nothing changed. */
	boolean end(ChangeId id) {
		return this.jdbc.sql("select end_change(?, ?)").params(id.value(), MOST_NAMED).query(Boolean.class).single();
	}

	/** Whether it was put back already; nothing if there is no such change. */
	Optional<Boolean> isBack(AccountId account, ChangeId id) {
		return this.jdbc.sql("select put_back_at is not null from change where account_id = ? and id = ?")
			.params(account.value(), id.value())
			.query(Boolean.class)
			.optional();
	}

	Optional<ChangeId> last(AccountId account, Collection<String> kinds, String table, UUID row) {
		return this.jdbc.sql("""
				select c.id from change c join change_row r on r.account_id = c.account_id and r.change_id = c.id
				 where c.account_id = :account and c.put_back_at is null and c.kind in (:kinds)
				   and r.table_name = :table and coalesce(r.after, r.before) ->> 'id' = :row
				 order by c.happened_at desc, c.id desc limit 1
				""")
			.param("account", account.value())
			.param("kinds", kinds)
			.param("table", table)
			.param("row", row.toString())
			.query(UUID.class)
			.optional()
			.map(ChangeId::new);
	}

	/** Which rows came or changed back. */
	PutBack rows(AccountId account, ChangeId id) {
		Map<String, Set<UUID>> returned = new HashMap<>();
		Map<String, Set<UUID>> corrected = new HashMap<>();
		this.jdbc.sql("""
				select table_name, op, (before ->> 'id')::uuid as id from change_row
				 where account_id = ? and change_id = ? and before ->> 'id' is not null
				""").params(account.value(), id.value()).query((row) -> {
			var rows = row.getString("op").equals("DELETE") ? returned : corrected;
			rows.computeIfAbsent(row.getString("table_name"), (table) -> new HashSet<>())
				.add(row.getObject("id", UUID.class));
		});
		return new PutBack(account, returned, corrected);
	}

	/**
	 * Takes each row back; false when one changed since. References are checked at the
	 * end.
	 */
	boolean replay(ChangeId id) {
		this.jdbc.sql("set constraints all deferred").update();
		boolean done = this.jdbc.sql("select put_back(?)").param(id.value()).query(Boolean.class).single();
		if (done) {
			this.jdbc.sql("set constraints all immediate").update();
		}
		return done;
	}

	/** Rows of a table that a change removed. */
	List<UUID> removed(AccountId account, ChangeId id, String kind, String table) {
		return this.jdbc.sql("""
				select distinct (r.before ->> 'id')::uuid from change c
				  join change_row r on r.account_id = c.account_id and r.change_id = c.id
				 where c.account_id = ? and c.id = ? and c.kind = ? and r.table_name = ? and r.op = 'DELETE'
				""").params(account.value(), id.value(), kind, table).query(UUID.class).list();
	}

	List<UUID> rowsOf(List<UUID> people) {
		return this.jdbc.sql("select distinct unnest(rows_of(?))")
			.param(people.toArray(UUID[]::new))
			.query(UUID.class)
			.list();
	}

	void forget(List<UUID> rows, List<String> names, boolean gone) {
		UUID[] ids = rows.toArray(UUID[]::new);
		this.jdbc.sql("select forget_in_bin(?, ?, ?)").params(ids, names.toArray(String[]::new), gone).query((row) -> {
		});
		if (gone) {
			this.jdbc.sql("select forget_ids(?)").param(ids).query((row) -> {
			});
		}
	}

	/** Nothing of the rows is needed any longer. */
	void close(AccountId account, ChangeId id, Instant now) {
		this.jdbc.sql("delete from change_row where account_id = ? and change_id = ?")
			.params(account.value(), id.value())
			.update();
		this.jdbc.sql("update change set put_back_at = ?, about = '{}' where account_id = ? and id = ?")
			.params(at(now), account.value(), id.value())
			.update();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
