package app.askwell.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.askwell.contacts.PeoplePage.Line;
import app.askwell.contacts.PeoplePage.Tag;
import app.askwell.shared.AccountId;
import app.askwell.shared.Remembered;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the list of people, one statement a page. */
@Component
@Transactional(readOnly = true)
class PeopleList {

	private static final int PAGE = 50;

	private static final int SUGGESTIONS = 7;

	/** Walks along the index of names until enough are found. */
	static final String SUGGESTED = """
			select name, job_title, company from contact
			 where account_id = ? and (name_key like ? or name_key like ?)
			 order by name_key, id limit ?
			""";

	private static final String MATCHING = """
			  from standing s left join contact c on c.account_id = s.account_id and c.id = s.contact_id
			 where s.account_id = :account and %s
			""";

	/**
	 * One row at least, for what is told beside the lines. How many are shown stands in
	 * the statement, so that PostgreSQL plans it once and not anew each time.
	 */
	private static final String PAGED = """
			with shown as materialized (
			  select s.contact_id, s.next_on, s.name_key
			""" + MATCHING + """
			order by s.next_on, s.name_key, s.contact_id
			limit\s""" + new Slice.Request(1, PAGE).limit()
			+ """
					   offset :offset
					), line as (
					  select c.id, c.name, c.name_key, c.job_title, c.company, l.reach, l.in_industry, l.stage, l.days, l.first_on,
					         l.last_on, l.given, l.received, l.next_on
					    from shown
					    join contact c on c.account_id = :account and c.id = shown.contact_id
					    join person_line l on l.account_id = c.account_id and l.contact_id = c.id
					)
					select m.id, m.name, m.job_title, m.company, m.reach, coalesce(m.in_industry, false) as in_industry, m.stage,
					       coalesce(m.days, 0) as days, m.first_on, m.last_on, coalesce(m.given, 0) as given,
					       coalesce(m.received, 0) as received, m.next_on, beside.total, beside.tags_in_use,
					       (select string_agg(t.tag, chr(10) order by t.tag_key) from contact_tag t
					         where t.account_id = :account and t.contact_id = m.id) as tags
					  from (select (select string_agg(tag_key || chr(9) || tag || chr(9) || people, chr(10) order by tag_key)
					                  from (select tag_key, min(tag) as tag, count(*) as people from contact_tag
					                         where account_id = :account group by tag_key) one) as tags_in_use,
					               %total as total) beside
					  left join line m on true
					 order by m.next_on, m.name_key, m.id
					""";

	private static final String TOTAL = "(select count(*) " + MATCHING + ")";

	private final JdbcClient jdbc;

	private final Remembered<Integer> everybody;

	private final Clock clock;

	PeopleList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.everybody = new Remembered<>(jdbc, (account, today) -> count(account));
		this.clock = clock;
	}

	PeoplePage page(SignedIn me, PeopleQuery query, String page) {
		Slice.Request request = Slice.Request.of(page, PAGE);
		Rows<Line> line = Rows.of(Line.class);
		Integer everybody = query.isOpen() ? this.everybody.of(me.account(), today(me)) : null;
		String sql = PAGED.replace("%total", (everybody != null) ? ":everybody" : TOTAL);
		List<Row> rows = of(me, query, sql).param("offset", request.offset())
			.param("everybody", everybody)
			.query((row, number) -> new Row((row.getObject("id") != null) ? line.mapRow(row, number) : null,
					row.getInt("total"), row.getString("tags_in_use")))
			.list();
		Row first = rows.get(0);
		List<Tag> tags = (first.tags() != null) ? first.tags().lines().map(Tag::of).toList() : List.of();
		return new PeoplePage(request.slice(rows.stream().map(Row::line).filter(Objects::nonNull).toList()), query,
				today(me), first.total(), tags);
	}

	private int count(AccountId account) {
		return this.jdbc.sql("select count(*) from standing where account_id = :account")
			.param("account", account.value())
			.query(Integer.class)
			.single();
	}

	/** Everyone who matches at this moment. */
	List<ContactId> matching(SignedIn me, PeopleQuery query) {
		return of(me, query, "select s.contact_id " + MATCHING)
			.query((row, number) -> new ContactId(row.getObject("contact_id", UUID.class)))
			.list();
	}

	List<String> suggestions(AccountId account, String q) {
		String key = PeopleQuery.escaped(Words.nameKey(q));
		if (key.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SUGGESTED)
			.params(account.value(), key + "%", "% " + key + "%", SUGGESTIONS)
			.query((row, number) -> WhoLine.of(row.getString("name"), row.getString("job_title"),
					row.getString("company")))
			.list();
	}

	private JdbcClient.StatementSpec of(SignedIn me, PeopleQuery query, String sql) {
		return this.jdbc.sql(sql.replace("%s", query.condition()))
			.param("account", me.account().value())
			.param("like", query.like())
			.param("sign", query.sign())
			.param("tag", query.tag())
			.param("today", today(me));
	}

	private LocalDate today(SignedIn me) {
		return me.today(this.clock);
	}

	/** A line, and what is told beside all of them. */
	private record Row(@Nullable Line line, int total, @Nullable String tags) {
	}

}
