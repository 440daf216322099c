package app.askwell.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.askwell.Everything;
import app.askwell.Seeker;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A word that stands in every text of one person, whichever table it is in: whoever finds
 * it later has found a trace.
 */
record Canary(Everything everything, JdbcClient application, PlatformTransactionManager transactions, Seeker seeker,
		UUID person) {

	static final String WORD = "Quetzalcoatlus";

	/** Hold a code that the application reads, or something that it works out itself. */
	private static final Set<String> CODES = Set.of("kind", "purpose", "tick", "topic", "reach", "closed_as", "state",
			"rule", "advice", "about_table", "decision", "reason_about", "choice", "outcome", "what_happened", "period",
			"part", "message_id", "answer", "company_key", "industry_key", "industry", "direction");

	/** Name someone and speak of something else. */
	private static final Set<String> ABOUT_OTHERS = Set.of("list_tick", "opportunity");

	/** A text column of a table. */
	private record Column(String tableName, String name, boolean many) {
	}

	/**
	 * Every table that names people has a row which names this one, and every text of
	 * theirs has the word.
	 */
	void plant() {
		nameEverywhere();
		UUID[] rows = rows();
		for (Column column : columns()) {
			String value = column.many() ? "array['" + WORD + "']" : "'" + WORD + "'";
			this.everything
				.sql("update %1$s t set %2$s = %3$s where account_id = :account and (%4$s)"
					.formatted(column.tableName(), column.name(), value, theirs(column.tableName())))
				.param("account", account())
				.param("rows", rows)
				.update();
		}
	}

	private void nameEverywhere() {
		for (Column reference : references()) {
			if (reference.tableName().equals("two_people")) {
				// Two ids and no words, and nobody is two people with themselves.
				continue;
			}
			int named = this.everything.sql("""
					update %1$s t set %2$s = :person
					 where account_id = :account
					   and ctid = (select min(ctid) from %1$s where account_id = :account %3$s)
					""".formatted(reference.tableName(), reference.name(), itself(reference)))
				.param("account", account())
				.param("person", this.person)
				.update();
			assertThat(named)
				.as("%s.%s: a row to name the person, told by a class <Module>Routes", reference.tableName(),
						reference.name())
				.isOne();
		}
	}

	private static String itself(Column reference) {
		return reference.tableName().equals("contact") ? "and id <> :person" : "";
	}

	/** What marks the rows of a table as theirs. */
	private String theirs(String table) {
		List<String> marks = new ArrayList<>();
		if (has(table, "id")) {
			marks.add("t.id = any (:rows)");
		}
		references().stream()
			.filter((it) -> it.tableName().equals(table) && !table.equals("contact") && !ABOUT_OTHERS.contains(table))
			.forEach((it) -> marks.add("t." + it.name() + " = '" + this.person + "'"));
		if (table.equals("outbox_mail")) {
			marks.add("t.period = any (cast(:rows as text[]))");
		}
		return marks.isEmpty() ? "false" : String.join(" or ", marks);
	}

	private boolean has(String table, String column) {
		return this.everything
			.sql("select count(*) from pg_attribute where attrelid = ?::regclass and attname = ? and not attisdropped")
			.params(table, column)
			.query(Integer.class)
			.single() > 0;
	}

	private List<Column> references() {
		return this.everything.sql("""
				select c.conrelid::regclass::text as table_name, a.attname::text as name, false as many
				  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[2]
				 where c.contype = 'f' and c.confrelid = 'contact'::regclass order by 1, 2
				""").query(Column.class).list();
	}

	private List<Column> columns() {
		return this.everything.sql("""
				select r.relname::text as table_name, a.attname::text as name, a.atttypid = 'text[]'::regtype as many
				  from pg_class r
				  join pg_policy p on p.polrelid = r.oid and p.polname = 'own_rows'
				  join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
				   and a.atttypid in ('text'::regtype, 'text[]'::regtype)
				 where r.relname not in ('follow_up_event', 'change', 'change_row', 'submission', 'search_text',
				   'search_word') order by 1, 2
				""").query(Column.class).list().stream().filter((it) -> !CODES.contains(it.name())).toList();
	}

	/** Ids of all that is theirs. */
	UUID[] rows() {
		return this.seeker.does(() -> new TransactionTemplate(this.transactions)
			.execute((status) -> this.application.sql("select unnest(rows_of(array[?]))")
				.param(this.person)
				.query(UUID.class)
				.list()
				.toArray(UUID[]::new)));
	}

	/** Tables in which the word stands, or a file that holds it, or a text of these. */
	List<String> found(String... more) {
		List<String> found = new ArrayList<>();
		for (String table : this.everything.sql("""
				select relname::text from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
				""").query(String.class).list()) {
			for (String word : words(more)) {
				List<String> rows = this.everything
					.sql("select to_jsonb(t)::text from " + table + " t where to_jsonb(t)::text ilike '%' || ? || '%'"
							+ " or to_jsonb(t)::text ilike '%' || encode(convert_to(?, 'UTF8'), 'hex') || '%'")
					.params(word, word)
					.query(String.class)
					.list();
				rows.forEach((row) -> found.add(table + ": " + row));
			}
		}
		return found;
	}

	private static List<String> words(String... more) {
		List<String> words = new ArrayList<>(List.of(more));
		words.add(WORD);
		return words;
	}

	private UUID account() {
		return this.seeker.account().value();
	}

}
