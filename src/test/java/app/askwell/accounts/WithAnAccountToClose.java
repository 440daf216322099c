package app.askwell.accounts;

import java.util.List;
import java.util.stream.Stream;

import app.askwell.AsMaya;
import app.askwell.Seeker;
import app.askwell.Seekers;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Maya has an account that may be closed. */
@SuppressWarnings("NullAway.Init")
abstract class WithAnAccountToClose extends AsMaya {

	static final String DELETION = "/settings/deletion";

	static final String CLOSED = "/good-bye?closed";

	MvcTestResult delete(String email, String password) {
		return this.visit.post(DELETION, "email", email, "password", password, "formKey", "same");
	}

	void close() {
		assertThat(delete(this.maya.email(), Seekers.PASSWORD)).hasRedirectedUrl(CLOSED);
	}

	void keep() {
		assertThat(this.visit.post("/closing/revocation")).hasRedirectedUrl("/");
	}

	List<String> tablesWithRowsOf(Seeker seeker) {
		Stream<String> owned = this.everything.sql("""
				select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'account_id'
				 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
				""").query(String.class).list().stream().filter((table) -> this.everything.count(table, seeker) > 0);
		String id = seeker.account().toString();
		Stream<String> others = this.everything.sql("""
				select 'account' from account where id::text = :id
				union select 'spring_session' from spring_session where principal_name = :id
				""").param("id", id).query(String.class).list().stream();
		return Stream.concat(owned, others).toList();
	}

}
