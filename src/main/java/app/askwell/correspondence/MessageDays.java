package app.askwell.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.correspondence.KnownParties.Known;
import app.askwell.correspondence.ReadMessages.Day;
import app.askwell.exchange.TouchId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days of a file, written and read as a whole: there may be many. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessageDays {

	/**
	 * Nothing was noted for that person and day yet, nor taken out again after an earlier
	 * file brought it.
	 */
	static final String FRESH = """
			(not exists (select from touch t where t.account_id = d.account_id and t.contact_id = d.contact_id
			                and t.touched_on = d.wrote_on)
			 and not exists (select from message_day e
			                   join message_batch b on b.account_id = e.account_id and b.id = e.batch_id
			                  where e.account_id = d.account_id and e.contact_id = d.contact_id
			                    and e.wrote_on = d.wrote_on and e.noted and b.undone_on is null))
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	MessageDays(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	List<Known> contacts(AccountId account) {
		return this.jdbc.sql("select id, name_key, profile_url from contact where account_id = ?")
			.param(account.value())
			.query((row, number) -> Known.of(row.getObject("id", UUID.class), row.getString("name_key"),
					row.getString("profile_url")))
			.list();
	}

	void store(AccountId account, UUID batch, ReadMessages read) {
		of(account, batch, """
				insert into message_day (account_id, batch_id, place, contact_id, wrote_on, direction)
				select :account, :batch, r."place", r."contactId", r."wroteOn", r."direction"
				  from jsonb_to_recordset(cast(:rows as jsonb))
				    as r ("place" integer, "contactId" uuid, "wroteOn" date, "direction" text)
				""").param("rows", this.json.writeValueAsString(read.days())).update();
		of(account, batch, """
				insert into message_aside (account_id, batch_id, reason, rows, first)
				select :account, :batch, r."reason", r."rows", r."first"
				  from jsonb_to_recordset(cast(:rows as jsonb)) as r ("reason" text, "rows" integer, "first" integer[])
				""").param("rows", this.json.writeValueAsString(read.asides())).update();
	}

	/** Days that are not noted yet, as things stand now; people may be one by now. */
	List<Day> fresh(AccountId account, UUID batch, LocalDate since) {
		return of(account, batch, """
				select distinct on (contact_id, wrote_on) place, contact_id, wrote_on, direction from message_day d
				 where account_id = :account and batch_id = :batch and wrote_on >= :since and %s
				 order by contact_id, wrote_on, place
				""".formatted(FRESH)).param("since", since).query(Rows.of(Day.class)).list();
	}

	/** Remembers which touch each day became; both lists are in the same order. */
	void noted(AccountId account, UUID batch, List<Day> days, List<TouchId> touches) {
		of(account, batch, """
				update message_day d set noted = true, touch_id = n.touch
				  from unnest(cast(:places as integer[]), cast(:touches as uuid[])) as n (place, touch)
				 where d.account_id = :account and d.batch_id = :batch and d.place = n.place
				""").param("places", days.stream().map(Day::place).toArray(Integer[]::new))
			.param("touches", touches.stream().map(TouchId::value).toArray(UUID[]::new))
			.update();
	}

	/** The touches that are still there. */
	List<TouchId> touches(AccountId account, UUID batch) {
		return of(account, batch, """
				select touch_id from message_day
				 where account_id = :account and batch_id = :batch and touch_id is not null order by wrote_on, place
				""").query(UUID.class).list().stream().map(TouchId::new).toList();
	}

	private JdbcClient.StatementSpec of(AccountId account, UUID batch, String sql) {
		return this.jdbc.sql(sql).param("account", account.value()).param("batch", batch);
	}

}
