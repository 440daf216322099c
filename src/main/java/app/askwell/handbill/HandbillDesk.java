package app.askwell.handbill;

import java.util.List;
import java.util.Optional;

import app.askwell.focus.SearchFocus;
import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a handbill is made of. */
@Component
@Transactional(readOnly = true)
class HandbillDesk {

	private static final int NAMED = 3;

	private final Handbills handbills;

	private final SearchFocus focus;

	private final PrintedCompanies companies;

	private final JdbcClient jdbc;

	HandbillDesk(Handbills handbills, SearchFocus focus, PrintedCompanies companies, JdbcClient jdbc) {
		this.handbills = handbills;
		this.focus = focus;
		this.companies = companies;
		this.jdbc = jdbc;
	}

	Known known(AccountId account) {
		Optional<Handbill> saved = this.handbills.of(account);
		Account told = account(account);
		return new Known(saved.map(Handbill::words).orElse(null), saved.map(Handbill::wording).orElse(""),
				this.focus.current(account).orElse(null), this.companies.choices(account), told.email(),
				told.impacts().isEmpty() ? List.of() : List.of(told.impacts().split("\n")));
	}

	/** The version a form would remember now. */
	String version(AccountId account) {
		return this.handbills.of(account).map(Handbill::wording).orElse("");
	}

	/** Contacts whose full names stand in a text, a few of them. */
	List<String> contactsIn(AccountId account, String text) {
		return this.jdbc.sql("""
				select name from contact
				 where account_id = :account and name_key like '% %' and position(' ' || name_key || ' ' in :text) > 0
				 order by name_key limit :most
				""")
			.param("account", account.value())
			.param("text", " " + Words.key(text) + " ")
			.param("most", NAMED)
			.query(String.class)
			.list();
	}

	private Account account(AccountId account) {
		return this.jdbc.sql("""
				select a.email, coalesce((select array_to_string(p.impacts, E'\\n') from pitch p
				                           where p.account_id = a.id and p.replaced_on is null), '') as impacts
				  from account a where a.id = :account
				""").param("account", account.value()).query(Rows.of(Account.class)).single();
	}

	private record Account(@Nullable String email, String impacts) {
	}

}
