package app.askwell.search;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.postgresql.PGConnection;

/**
 * Puts a {@link SearchCorpus} into an account by COPY, as it would be after a long time.
 */
final class CorpusInTheDatabase {

	private CorpusInTheDatabase() {
	}

	/**
	 * Adds so many people and notes.
	 * @param connection of the owner of the database
	 * @return the names of the people
	 */
	static List<String> fill(Connection connection, UUID account, SearchCorpus corpus, int people, int notes)
			throws SQLException {
		List<String> names = new ArrayList<>();
		List<UUID> ids = new ArrayList<>();
		StringBuilder contacts = new StringBuilder();
		for (int i = 0; i < people; i++) {
			String name = corpus.name();
			String company = corpus.company();
			ids.add(corpus.id());
			names.add(name);
			contacts
				.append(line(account, ids.get(i), name, SearchCorpus.key(name), company, SearchCorpus.key(company)));
		}
		StringBuilder facts = new StringBuilder();
		for (int i = 0; i < notes; i++) {
			facts.append(line(account, corpus.id(), ids.get(corpus.upTo(people)), corpus.note()));
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("create temp table people_in (a uuid, i uuid, n text, k text, co text, ck text);"
					+ "create temp table notes_in (a uuid, i uuid, p uuid, said text)");
			copy(connection, "people_in", contacts);
			copy(connection, "notes_in", facts);
			statement.execute(FILL);
		}
		return names;
	}

	/**
	 * Without the triggers, whose work is done for all rows at once as the migration does
	 * it.
	 */
	private static final String FILL = """
			set session_replication_role = replica;
			insert into contact (account_id, id, name, name_key, company, company_key, reach, added_on, version)
			select a, i, n, k, co, ck, 'NONE', date '2026-01-01' + (hashtext(n) & 255), 0 from people_in;
			insert into contact_fact (account_id, id, contact_id, topic, fact, noted_on, version)
			select a, i, p, 'WORK', said, date '2026-01-01' + (hashtext(said) & 255), 0 from notes_in;
			set session_replication_role = origin;
			analyze contact;
			insert into search_text (account_id, part, id, contact_id, title, line, body, happened_on, words)
			select x.account_id, x.part, x.id, (e).contact_id, (e).title, (e).line, (e).body, (e).happened_on, search_vector(x.account_id, e)
			  from (select c.account_id, 'PERSON' as part, c.id, search_entry_of(c) as e
			          from contact c join people_in on people_in.a = c.account_id and people_in.i = c.id
			        union all
			        select f.account_id, 'FACT', f.id, row(f.contact_id, null, null, c.name, c.name, f.fact, f.noted_on)::search_entry
			          from contact_fact f join notes_in on notes_in.a = f.account_id and notes_in.i = f.id
			          join contact c on c.account_id = f.account_id and c.id = f.contact_id
			        offset 0) x;
			insert into search_word (account_id, word, part, id)
			select distinct on (t.account_id, w) t.account_id, w, t.part, t.id
			  from search_text t cross join lateral unnest(search_known(t.words)) as w
			 where t.account_id = (select a from people_in limit 1);
			analyze search_text;
			analyze search_word;
			drop table people_in, notes_in
			""";

	private static void copy(Connection connection, String table, StringBuilder rows) throws SQLException {
		try {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
		}
		catch (IOException ex) {
			throw new SQLException(ex);
		}
	}

	private static String line(Object... columns) {
		List<String> texts = new ArrayList<>();
		for (Object column : columns) {
			texts.add(column.toString());
		}
		return String.join("\t", texts) + "\n";
	}

}
