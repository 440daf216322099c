package app.askwell;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rows of an account can live on a machine of their own: each key begins with the
 * account, and no key and no reference needs to look at the rows of another.
 */
@AskwellTest
class KeysByAccountTests {

	/**
	 * Whoever comes has nothing but this to show, so it leads to an account before there
	 * is one: in a directory that is small and whole on every machine. A secret has 256
	 * random bits, so that two machines that do not ask each other never make the same.
	 */
	private static final String DIRECTORY = "kept in a directory";

	/** The example is beside its owner, on the same machine. */
	private static final String EXAMPLE = "kept beside its owner";

	/** Unique over all accounts, each with how it would be kept when they are spread. */
	private static final Map<String, String> OVER_ALL = Map.of("account btree (lower(email))", DIRECTORY,
			"account btree (example_of)", EXAMPLE, "calendar_feed btree (token_hash)", DIRECTORY,
			"coach_share btree (token_hash)", DIRECTORY, "handbill_share btree (token_hash)", DIRECTORY,
			"invitation btree (token_hash)", DIRECTORY, "passkey btree (credential_id)", DIRECTORY);

	/** The account table itself is small enough to be whole on every machine. */
	private static final Map<String, String> BETWEEN_ACCOUNTS = Map
		.of("account FOREIGN KEY (example_of) REFERENCES account(id) ON DELETE CASCADE", EXAMPLE);

	@Autowired
	private Everything everything;

	@Test
	void everyPrimaryKeyBeginsWithTheAccount() {
		assertThat(
				lines("""
						select c.relname || ' ' || pg_get_constraintdef(k.oid) from pg_class c
						  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
						 where c.relname = any (:tables) and c.relnamespace = 'public'::regnamespace
						   and (k.oid is null or (select attname from pg_attribute where attrelid = c.oid and attnum = k.conkey[1])
						                      is distinct from case when c.relname = 'account' then 'id' else 'account_id' end)
						"""))
			.isEmpty();
	}

	@Test
	void everyOtherUniqueKeyHoldsTheAccount() {
		assertThat(lines("""
				select c.relname || ' ' || regexp_replace(pg_get_indexdef(i.indexrelid), '.* USING ', '')
				  from pg_index i join pg_class c on c.oid = i.indrelid
				 where c.relname = any (:tables) and c.relnamespace = 'public'::regnamespace
				   and i.indisunique and not i.indisprimary
				   and (select attname from pg_attribute where attrelid = c.oid and attnum = i.indkey[0])
				       is distinct from case when c.relname = 'account' then 'id' else 'account_id' end
				""")).isEqualTo(OVER_ALL.keySet());
	}

	@Test
	void everyReferenceStaysWithinTheAccount() {
		assertThat(lines("""
				select c.relname || ' ' || pg_get_constraintdef(k.oid) from pg_constraint k
				  join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
				 where k.contype = 'f' and k.connamespace = 'public'::regnamespace
				   and (c.relname = any (:tables) or f.relname = any (:tables))
				   and (not (c.relname = any (:tables))
				     or (select attname from pg_attribute where attrelid = c.oid and attnum = k.conkey[1])
				        is distinct from case when c.relname = 'account' then 'id' else 'account_id' end
				     or (select attname from pg_attribute where attrelid = f.oid and attnum = k.confkey[1])
				        is distinct from case when f.relname = 'account' then 'id' else 'account_id' end)
				""")).isEqualTo(BETWEEN_ACCOUNTS.keySet());
	}

	private Set<String> lines(String sql) {
		String[] tables = Tables.owned(this.everything).map(Tables.Table::name).toArray(String[]::new);
		assertThat(tables).contains("contact", "account");
		return this.everything.sql(sql)
			.param("tables", tables)
			.query(String.class)
			.list()
			.stream()
			.collect(Collectors.toSet());
	}

}
