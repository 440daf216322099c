package app.askwell.handbill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages about final handbills show. */
@Component
@Transactional(readOnly = true)
class EditionPages {

	private static final int MOST = 100;

	private final Editions editions;

	private final JdbcClient jdbc;

	EditionPages(Editions editions, JdbcClient jdbc) {
		this.editions = editions;
		this.jdbc = jdbc;
	}

	Edition edition(AccountId account, EditionId id) {
		return this.editions.get(account, id.value());
	}

	/** The editions, the latest first. */
	Slice<EditionLine> list(AccountId account, Slice.Request page, Instant now) {
		return page.slice(this.jdbc
			.sql("""
					select e.id, e.made_on,
					       (select count(*) from handbill_given g
					         where g.account_id = e.account_id and g.edition_id = e.id)\\:\\:int as given,
					       coalesce(s.openings, 0)\\:\\:int as openings, coalesce(s.open, 0)\\:\\:int as open
					  from edition e
					  left join lateral (
					    select sum(openings) as openings, count(*) filter (where revoked_at is null and expires_at > :now) as open
					      from handbill_share where account_id = e.account_id and edition_id = e.id) s on true
					 where e.account_id = :account order by e.made_on desc, e.id desc limit :limit offset :offset
					""")
			.param("account", account.value())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Rows.of(EditionLine.class))
			.list());
	}

	EditionView view(SignedIn me, EditionId id, Instant now) {
		Edition edition = edition(me.account(), id);
		List<EditionView.Given> given = this.jdbc.sql("""
				select g.id, c.id as contact, c.name, g.given_on
				  from handbill_given g join contact c on c.account_id = g.account_id and c.id = g.contact_id
				 where g.account_id = ? and g.edition_id = ? order by g.given_on desc, c.name_key limit ?
				""").params(me.account().value(), id.value(), MOST).query(Rows.of(EditionView.Given.class)).list();
		List<EditionView.Link> links = this.jdbc.sql("""
				select id, made_at, expires_at, revoked_at, openings, opened_at from handbill_share
				 where account_id = ? and edition_id = ? order by made_at desc, id limit ?
				""")
			.params(me.account().value(), id.value(), MOST)
			.query((row, number) -> link(row, me.zone(), now))
			.list();
		return new EditionView(id, edition.madeOn(), edition.bill(), given, links);
	}

	private static EditionView.Link link(ResultSet row, ZoneId zone, Instant now) throws SQLException {
		OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
		boolean revoked = row.getObject("revoked_at") != null;
		String state = revoked ? "REVOKED" : expires.toInstant().isAfter(now) ? "OPEN" : "EXPIRED";
		return new EditionView.Link(row.getObject("id", UUID.class),
				row.getObject("made_at", OffsetDateTime.class).atZoneSameInstant(zone), expires.atZoneSameInstant(zone),
				state, row.getInt("openings"), in(zone, row.getObject("opened_at", OffsetDateTime.class)));
	}

	private static @Nullable ZonedDateTime in(ZoneId zone, @Nullable OffsetDateTime moment) {
		return (moment != null) ? moment.atZoneSameInstant(zone) : null;
	}

}
