package app.askwell.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Ids;
import app.askwell.shared.SignedIn;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The account beside an account that holds its example data, at most one. It has neither
 * address nor password, so nobody signs in to it and nothing is mailed to it.
 */
@Service
public class ExampleAccounts {

	/** An example that nobody came back to goes by itself after this. */
	static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ExampleAccounts(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * The example of this account; opened and filled in one transaction, unless it is
	 * there already.
	 * @param name whom the example is about
	 */
	public SignedIn open(SignedIn me, String name, Consumer<SignedIn> filling) {
		SignedIn example = example(me, new AccountId(Ids.next()), name);
		boolean opened = as(example.account(), () -> {
			boolean isFirst = insert(example);
			if (isFirst) {
				filling.accept(example);
			}
			return isFirst;
		});
		return opened ? example : example(me, find(me.owner()).orElseThrow(), name);
	}

	/** Removes the example of an account with all that is in it. */
	public void remove(AccountId owner) {
		find(owner).ifPresent((example) -> as(example,
				() -> this.jdbc.sql("delete from account where id = ? and example_of = ?")
					.params(example.value(), owner.value())
					.update()));
	}

	/** Whether the example that is shown is still there. */
	public boolean isThere(SignedIn inExample) {
		return find(inExample.owner()).filter(inExample.account()::equals).isPresent();
	}

	/** Who looks around in an example, as they are; nobody if their account is gone. */
	public Optional<SignedIn> owner(SignedIn inExample) {
		AccountId owner = inExample.owner();
		return as(owner,
				() -> this.jdbc.sql("select name, zone, locale from account where id = ?")
					.param(owner.value())
					.query((row, number) -> new SignedIn(owner, row.getString("name"), ZoneId.of(row.getString("zone")),
							Locale.forLanguageTag(row.getString("locale"))))
					.optional());
	}

	/** Removes the examples that nobody came back to. */
	public long forgetOld(Instant now) {
		return this.jdbc.sql("select forget_examples(?)")
			.param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	private Optional<AccountId> find(AccountId owner) {
		return as(owner,
				() -> this.jdbc.sql("select id from own_example() id where id is not null")
					.query(UUID.class)
					.optional()
					.map(AccountId::new));
	}

	private boolean insert(SignedIn example) {
		return this.jdbc.sql("""
				insert into account (id, example_of, name, zone, locale, opened_at, version)
				values (?, ?, ?, ?, ?, ?, 0) on conflict do nothing
				""")
			.params(example.account().value(), example.owner().value(), example.name(), example.zone().getId(),
					example.locale().toLanguageTag(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private static SignedIn example(SignedIn me, AccountId id, String name) {
		return new SignedIn(id, name, me.zone(), me.locale(), me.owner());
	}

	private <T> T as(AccountId account, Supplier<T> work) {
		return CurrentAccount.as(account, () -> this.transaction.execute((status) -> work.get()));
	}

}
