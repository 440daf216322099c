package app.askwell.correspondence;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.askwell.correspondence.ReadMessages.Aside;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of messages show. */
@Component
@Transactional(readOnly = true)
class MessagesPage {

	private static final int PEOPLE_A_PAGE = 50;

	private static final int BATCHES_SHOWN = 50;

	private static final String BATCH = """
			select id, file_name, uploaded_on, unknown, imported_on, touches, people, undone_on
			  from message_batch where account_id = :account
			""";

	/**
	 * Before the import, all days and those that would be noted; afterwards, what came.
	 */
	private static final String PEOPLE = """
			select c.id, c.name, c.company, count(*) as days,
			       count(*) filter (where case when :waits then %s else d.touch_id is not null end) as fresh,
			       max(d.wrote_on) as last_on, c.name_key
			  from message_day d join contact c on c.account_id = d.account_id and c.id = d.contact_id
			 where d.account_id = :account and d.batch_id = :batch and d.wrote_on >= :since and (:waits or d.noted)
			 group by c.account_id, c.id
			""".formatted(MessageDays.FRESH);

	private final JdbcClient jdbc;

	MessagesPage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Earlier files, the latest first. */
	List<Batch> batches(AccountId account) {
		return this.jdbc.sql(BATCH + " order by id desc limit :most")
			.param("account", account.value())
			.param("most", BATCHES_SHOWN)
			.query(Rows.of(Batch.class))
			.list();
	}

	/**
	 * One page of a file.
	 * @param page number of the page, from 1
	 */
	MessagesPreview preview(AccountId account, UUID id, HowFar howFar, String page, LocalDate today) {
		Batch batch = of(account, id, BATCH + " and id = :batch").query(Rows.of(Batch.class))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
		Slice.Request request = Slice.Request.of(page, PEOPLE_A_PAGE);
		LocalDate since = howFar.since(today);
		List<Person> people = of(account, id,
				PEOPLE + " order by last_on desc, c.name_key, c.id limit :most offset :before")
			.param("waits", batch.waits())
			.param("since", since)
			.param("most", request.limit())
			.param("before", request.offset())
			.query(Rows.of(Person.class))
			.list();
		return new MessagesPreview(batch, howFar, request.slice(people), totals(account, batch, since, today),
				asides(account, id));
	}

	private Totals totals(AccountId account, Batch batch, LocalDate since, LocalDate today) {
		return of(account, batch.id(), """
				select count(*) as people, coalesce(sum(days), 0) as days, coalesce(sum(fresh), 0) as fresh,
				       count(*) filter (where last_on < :quiet) as quiet
				  from (%s) person
				""".formatted(PEOPLE)).param("waits", batch.waits())
			.param("since", since)
			.param("quiet", today.minusYears(1))
			.query(Rows.of(Totals.class))
			.single();
	}

	private List<Aside> asides(AccountId account, UUID batch) {
		return of(account, batch, """
				select reason, rows, first from message_aside
				 where account_id = :account and batch_id = :batch order by rows desc, reason
				""")
			.query((row, number) -> new Aside(LeftOut.valueOf(row.getString("reason")), row.getInt("rows"),
					numbers(row.getArray("first"))))
			.list();
	}

	private static List<Integer> numbers(Array array) throws SQLException {
		return Arrays.stream((Integer[]) array.getArray()).toList();
	}

	private JdbcClient.StatementSpec of(AccountId account, UUID batch, String sql) {
		return this.jdbc.sql(sql).param("account", account.value()).param("batch", batch);
	}

	/** A file, and how far it came. */
	record Batch(UUID id, String fileName, LocalDate uploadedOn, int unknown, @Nullable LocalDate importedOn,
			int touches, int people, @Nullable LocalDate undoneOn) {

		public boolean waits() {
			return this.importedOn == null;
		}

		public boolean canBeUndone() {
			return this.importedOn != null && this.undoneOn == null;
		}

	}

	/**
	 * A contact the file names.
	 *
	 * @param days on which something was written
	 * @param fresh those of them that are not noted yet
	 */
	record Person(UUID id, String name, @Nullable String company, int days, int fresh, LocalDate lastOn) {

	}

	/**
	 * All of them together.
	 *
	 * @param quiet people with whom nothing was written for a year
	 */
	record Totals(int people, int days, int fresh, int quiet) {

	}

}
