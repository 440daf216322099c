package app.askwell.coach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what coaches wrote. */
@Component
@Transactional(readOnly = true)
class CommentReading {

	private static final String COLUMNS = """
			select id, share_id, part, text, written_at, read_at, answer, answered_at, version
			  from coach_comment where account_id = :account and\s""";

	private final JdbcClient jdbc;

	CommentReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Comments of a coach, the latest first.
	 * @param part those about it; null for all there are
	 */
	Slice<CommentLine> of(SignedIn seeker, UUID share, @Nullable CoachPart part, Slice.Request page) {
		return page.slice(this.jdbc.sql(COLUMNS + """
				share_id = :share and (cast(:part as text) is null or part = :part)
				 order by written_at desc, id desc limit :limit offset :offset
				""")
			.param("account", seeker.account().value())
			.param("share", share)
			.param("part", (part != null) ? part.name() : null)
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query((row, number) -> line(row, seeker.zone()))
			.list());
	}

	/**
	 * One of them.
	 * @throws NotFound if there is no such comment
	 */
	CommentLine one(SignedIn seeker, UUID id) {
		return this.jdbc.sql(COLUMNS + "id = :id")
			.param("account", seeker.account().value())
			.param("id", id)
			.query((row, number) -> line(row, seeker.zone()))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
	}

	/** Whom codes stand for, in what one coach wrote. */
	List<PersonMeant> meant(AccountId account, UUID share, List<CommentLine> comments) {
		String[] codes = comments.stream()
			.flatMap((comment) -> comment.codes().stream())
			.distinct()
			.toArray(String[]::new);
		if (codes.length == 0) {
			return List.of();
		}
		return this.jdbc.sql("""
				select coach_code(:share, id) as code, id, name from contact
				 where account_id = :account and coach_code(:share, id) = any (:codes) order by 1, name_key
				""")
			.param("account", account.value())
			.param("share", share)
			.param("codes", codes)
			.query(Rows.of(PersonMeant.class))
			.list();
	}

	/** Someone whom a comment names by their code. */
	record PersonMeant(String code, UUID id, String name) {

	}

	private static CommentLine line(ResultSet row, ZoneId zone) throws SQLException {
		return new CommentLine(row.getObject("id", UUID.class), row.getObject("share_id", UUID.class),
				CoachPart.named(row.getString("part")).orElse(null), row.getString("text"),
				row.getObject("written_at", OffsetDateTime.class).atZoneSameInstant(zone), moment(row, "read_at", zone),
				row.getString("answer"), moment(row, "answered_at", zone), row.getInt("version"));
	}

	private static @Nullable ZonedDateTime moment(ResultSet row, String column, ZoneId zone) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.atZoneSameInstant(zone) : null;
	}

}
