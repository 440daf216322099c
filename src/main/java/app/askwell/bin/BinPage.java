package app.askwell.bin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is in the bin, the latest first. */
@Component
class BinPage {

	private static final int PAGE = 50;

	private final JdbcClient jdbc;

	private final Clock clock;

	BinPage(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Something that can be put back.
	 *
	 * @param kind the end of the key of its words
	 * @param about what it was called
	 * @param more how many others went with it
	 */
	record Line(UUID id, String kind, String about, int more, ZonedDateTime happenedAt) {

		public String message() {
			return "change." + this.kind;
		}

	}

	@Transactional(readOnly = true)
	public Slice<Line> page(SignedIn me, String page) {
		Slice.Request request = Slice.Request.of(page, PAGE);
		List<Line> lines = this.jdbc.sql("""
				select id, kind, array_to_string(about, ', ') as about, more, happened_at from change
				 where account_id = :account and put_back_at is null and happened_at >= :since
				 order by happened_at desc, id desc
				 limit :limit offset :offset
				""")
			.param("account", me.account().value())
			.param("since", this.clock.instant().minus(Journal.KEPT).atOffset(ZoneOffset.UTC))
			.param("limit", request.limit())
			.param("offset", request.offset())
			.query((row, number) -> new Line(row.getObject("id", UUID.class), row.getString("kind"),
					row.getString("about"), row.getInt("more"),
					row.getObject("happened_at", OffsetDateTime.class).atZoneSameInstant(me.zone())))
			.list();
		return request.slice(lines);
	}

}
