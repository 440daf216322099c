package app.askwell.coach;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the seeker sees of their coaches. */
@Component
@Transactional(readOnly = true)
class CoachPages {

	private static final int COMMENTS = 20;

	private static final int LOOKS = 30;

	private final CoachShares shares;

	private final CommentReading comments;

	private final CoachLetters letters;

	private final JdbcClient jdbc;

	private final Clock clock;

	CoachPages(CoachShares shares, CommentReading comments, CoachLetters letters, JdbcClient jdbc, Clock clock) {
		this.shares = shares;
		this.comments = comments;
		this.letters = letters;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A coach on the list.
	 *
	 * @param state OPEN, ENDED or STOPPED
	 * @param until the last day
	 * @param unread comments that wait, on the list
	 * @param lastAt the last look, or null; on the list
	 */
	record Line(UUID id, String name, String state, LocalDate until, List<CoachPart> parts, int unread,
			@Nullable ZonedDateTime lastAt) {

	}

	/** An hour in which a coach looked. */
	record Look(ZonedDateTime lastAt, List<CoachPart> parts, int pages) {

	}

	/**
	 * All about one coach.
	 *
	 * @param meant whom codes in the comments stand for
	 * @param canSend whether letters can be sent from here
	 */
	record Sheet(Line coach, CoachShare saved, Slice<Look> looks, Slice<CommentLine> comments,
			List<CommentReading.PersonMeant> meant, boolean canSend) {

		/** Whether there is an address to send a link to, and a server to send it. */
		public boolean isWithinReach() {
			return this.canSend && this.saved.email() != null;
		}

		/** Whether a passphrase is asked for. */
		public boolean isLocked() {
			return this.saved.passphraseHash() != null;
		}

	}

	/** All coaches, those first who can look. */
	List<Line> list(SignedIn me) {
		return this.jdbc
			.sql("""
					select s.id, s.name, s.expires_at, s.revoked_at, s.parts,
					       (select count(*) from coach_comment c
					         where c.account_id = s.account_id and c.share_id = s.id and c.read_at is null) as unread,
					       (select max(v.last_at) from coach_view v where v.account_id = s.account_id and v.share_id = s.id) as last_at
					  from coach_share s where s.account_id = ?
					 order by s.revoked_at is not null, s.expires_at desc, s.id
					""")
			.param(me.account().value())
			.query((row, number) -> line(row, me.zone()))
			.list();
	}

	Sheet sheet(SignedIn me, UUID id, String page) {
		CoachShare share = this.shares.get(me.account(), id);
		Slice<CommentLine> said = this.comments.of(me, id, null, Slice.Request.of(page, COMMENTS));
		return new Sheet(line(share, me.zone()), share, looks(me, id), said,
				this.comments.meant(me.account(), id, said.items()), this.letters.canSend());
	}

	private Slice<Look> looks(SignedIn me, UUID id) {
		Slice.Request latest = new Slice.Request(1, LOOKS);
		return latest.slice(this.jdbc
			.sql("""
					select last_at, parts, pages from coach_view where account_id = ? and share_id = ? order by hour desc limit ?
					""")
			.params(me.account().value(), id, latest.limit())
			.query((row, number) -> new Look(
					row.getObject("last_at", OffsetDateTime.class).atZoneSameInstant(me.zone()),
					parts(row.getArray("parts")), row.getInt("pages")))
			.list());
	}

	private Line line(CoachShare share, ZoneId zone) {
		return new Line(share.id(), share.name(), share.state(this.clock.instant()), share.lastDay(zone),
				share.parts().stream().sorted().toList(), 0, null);
	}

	private Line line(ResultSet row, ZoneId zone) throws SQLException {
		OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
		String state = CoachShare.state(row.getObject("revoked_at") != null, expires.toInstant(), this.clock.instant());
		OffsetDateTime last = row.getObject("last_at", OffsetDateTime.class);
		return new Line(row.getObject("id", UUID.class), row.getString("name"), state,
				CoachShare.dayBefore(expires.toInstant(), zone), parts(row.getArray("parts")), row.getInt("unread"),
				(last != null) ? last.atZoneSameInstant(zone) : null);
	}

	private static List<CoachPart> parts(Array array) throws SQLException {
		return Stream.of((String[]) array.getArray()).map(CoachPart::named).flatMap(Optional::stream).sorted().toList();
	}

}
