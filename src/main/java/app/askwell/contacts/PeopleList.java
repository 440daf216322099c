package app.askwell.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
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

	private final JdbcClient jdbc;

	private final Clock clock;

	PeopleList(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A person in the list.
	 *
	 * @param nextOn the day something is due next, null when nothing is
	 */
	record Line(UUID id, String name, @Nullable String jobTitle, @Nullable String company, String reach,
			boolean inIndustry, String stage, int days, @Nullable LocalDate firstOn, @Nullable LocalDate lastOn,
			int given, int received, @Nullable LocalDate nextOn) {

		public Closeness closeness() {
			return new Closeness(this.stage, this.days, this.firstOn, this.lastOn, this.given, this.received);
		}

	}

	record PeoplePage(Slice<Line> slice, String q, PeopleFilter only, LocalDate today) {

		public boolean isEmptyStart() {
			return this.slice.items().isEmpty() && this.slice.page() == 1 && this.q.isBlank()
					&& this.only == PeopleFilter.ALL;
		}

	}

	PeoplePage page(SignedIn me, String q, PeopleFilter only, String page) {
		Slice.Request request = Slice.Request.of(page, PAGE);
		LocalDate today = me.today(this.clock);
		List<Line> lines = this.jdbc
			.sql("""
					select c.id, c.name, c.job_title, c.company, l.reach, l.in_industry, l.stage, l.days, l.first_on, l.last_on, l.given, l.received,
					       l.next_on
					  from contact c
					  join person_lines() l on l.account_id = c.account_id and l.contact_id = c.id
					 where c.account_id = :account and (c.name_key like :like or c.company_key like :like or c.name like :sign) and %s
					 order by l.next_on nulls last, c.name_key, c.id
					 limit :limit offset :offset
					"""
				.formatted(only.condition()))
			.param("account", me.account().value())
			.param("like", containing(Words.nameKey(q)))
			.param("sign", Words.key(q).isEmpty() ? containing(q.strip()) : "")
			.param("today", today)
			.param("limit", request.limit())
			.param("offset", request.offset())
			.query(Line.class)
			.list();
		return new PeoplePage(request.slice(lines), q, only, today);
	}

	List<String> suggestions(AccountId account, String q) {
		String key = escaped(Words.nameKey(q));
		if (key.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SUGGESTED)
			.params(account.value(), key + "%", "% " + key + "%", SUGGESTIONS)
			.query((row, number) -> WhoLine.of(row.getString("name"), row.getString("job_title"),
					row.getString("company")))
			.list();
	}

	private static String containing(String text) {
		return "%" + escaped(text) + "%";
	}

	/** A sign that stands for any text in a pattern stands for itself here. */
	private static String escaped(String key) {
		return key.replaceAll("[\\\\%_]", "\\\\$0");
	}

}
