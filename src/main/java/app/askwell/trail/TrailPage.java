package app.askwell.trail;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail, the latest first. */
@Component
class TrailPage {

	private static final int PAGE = 50;

	/** What is worth a second look. */
	private static final Set<String> TO_LOOK_AT = Set.of("SIGN_IN_FAILED", "CODE_FAILED");

	private final JdbcClient jdbc;

	TrailPage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A line of it.
	 *
	 * @param what the end of the key of its words
	 * @param family of the browser, null where none asked
	 * @param system it runs on, null likewise
	 */
	record Line(String what, @Nullable String family, @Nullable String system, ZonedDateTime happenedAt) {

		public String message() {
			return "trail.what." + this.what;
		}

		public boolean isToLookAt() {
			return TO_LOOK_AT.contains(this.what);
		}

		public String familyWords() {
			return "sessions.browser." + this.family;
		}

		public String systemWords() {
			return "sessions.system." + this.system;
		}

	}

	@Transactional(readOnly = true)
	public Slice<Line> page(SignedIn me, String page) {
		Slice.Request request = Slice.Request.of(page, PAGE);
		List<Line> lines = this.jdbc.sql("""
				select what, family, system, happened_at from trail where account_id = :account
				 order by happened_at desc, id desc limit :limit offset :offset
				""")
			.param("account", me.account().value())
			.param("limit", request.limit())
			.param("offset", request.offset())
			.query((row, number) -> new Line(row.getString("what"), row.getString("family"), row.getString("system"),
					row.getObject("happened_at", OffsetDateTime.class).atZoneSameInstant(me.zone())))
			.list();
		return request.slice(lines);
	}

}
