package app.askwell.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.askwell.contacts.PeoplePage.Line;
import app.askwell.contacts.PeoplePage.Tag;
import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
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
			  from contact c
			  join person_lines() l on l.account_id = c.account_id and l.contact_id = c.id
			 where c.account_id = :account and (c.name_key like :like or c.company_key like :like or c.name like :sign) and %s
			""";

	/** One row at least, for what is told beside the lines. */
	private static final String PAGED = """
			with matching as (
			  select c.id, c.name, c.name_key, c.job_title, c.company, l.reach, l.in_industry, l.stage, l.days, l.first_on,
			         l.last_on, l.given, l.received, l.next_on, count(*) over () as total
			"""
			+ MATCHING
			+ """
					   order by l.next_on nulls last, c.name_key, c.id
					   limit :limit offset :offset
					)
					select m.id, m.name, m.job_title, m.company, m.reach, coalesce(m.in_industry, false) as in_industry, m.stage,
					       coalesce(m.days, 0) as days, m.first_on, m.last_on, coalesce(m.given, 0) as given,
					       coalesce(m.received, 0) as received, m.next_on, coalesce(m.total, 0) as total, beside.tags_in_use, beside.twice,
					       (select string_agg(t.tag, chr(10) order by t.tag_key) from contact_tag t
					         where t.account_id = :account and t.contact_id = m.id) as tags
					  from (select (select string_agg(tag_key || chr(9) || tag || chr(9) || people, chr(10) order by tag_key)
					                  from (select tag_key, min(tag) as tag, count(*) as people from contact_tag
					                         where account_id = :account group by tag_key) one) as tags_in_use,
					               case when :start then exists (select from may_be_same()) else false end as twice) beside
					  left join matching m on true
					 order by m.next_on nulls last, m.name_key, m.id
					""";

	private static final RowMapper<Line> LINE = new SimplePropertyRowMapper<>(Line.class);

	private final JdbcClient jdbc;

	private final Clock clock;

	PeopleList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	PeoplePage page(SignedIn me, PeopleQuery query, String page) {
		Slice.Request request = Slice.Request.of(page, PAGE);
		List<Row> rows = of(me, query, PAGED).param("start", query.isOpen() && request.page() == 1)
			.param("limit", request.limit())
			.param("offset", request.offset())
			.query((row, number) -> new Row((row.getObject("id") != null) ? LINE.mapRow(row, number) : null,
					row.getInt("total"), row.getString("tags_in_use"), row.getBoolean("twice")))
			.list();
		Row first = rows.get(0);
		List<Tag> tags = (first.tags() != null) ? first.tags().lines().map(Tag::of).toList() : List.of();
		return new PeoplePage(request.slice(rows.stream().map(Row::line).filter(Objects::nonNull).toList()), query,
				today(me), first.total(), tags, first.twice());
	}

	/** Everyone who matches at this moment. */
	List<ContactId> matching(SignedIn me, PeopleQuery query) {
		return of(me, query, "select c.id " + MATCHING)
			.query((row, number) -> new ContactId(row.getObject("id", UUID.class)))
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
		return this.jdbc.sql(sql.formatted(query.condition()))
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
	private record Row(@Nullable Line line, int total, @Nullable String tags, boolean twice) {
	}

}
