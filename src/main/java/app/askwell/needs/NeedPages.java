package app.askwell.needs;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages of needs show. */
@Component
@Transactional(readOnly = true)
class NeedPages {

	private static final int PAGE = 30;

	private static final String COLUMNS = """
			select id, version, what, why, needed_by, added_on, closed_on, closed_as, outcome from need
			 where account_id = :account
			""";

	private final JdbcClient jdbc;

	private final HelperList helpers;

	private final Clock clock;

	NeedPages(JdbcClient jdbc, HelperList helpers, Clock clock) {
		this.jdbc = jdbc;
		this.helpers = helpers;
		this.clock = clock;
	}

	/** The open ones, the most urgent first, then those that ended, the latest first. */
	NeedListing page(SignedIn me, String number) {
		Slice.Request page = Slice.Request.of(number, PAGE);
		List<NeedSheet> read = this.jdbc.sql(COLUMNS + """
				 order by closed_on is not null, closed_on desc, needed_by, id
				 limit :limit offset :offset
				""")
			.param("account", me.account().value())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Rows.of(NeedSheet.class))
			.list();
		if (read.isEmpty() && page.page() > 1) {
			throw new NotFound(page.toString());
		}
		return new NeedListing(page.slice(read), me.today(this.clock));
	}

	NeedSheet get(AccountId account, NeedId id) {
		return this.jdbc.sql(COLUMNS + " and id = :id")
			.param("account", account.value())
			.param("id", id.value())
			.query(Rows.of(NeedSheet.class))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
	}

	/** One need, with those who could help while it is open. */
	NeedView view(SignedIn me, NeedId id) {
		NeedSheet need = get(me.account(), id);
		LocalDate today = me.today(this.clock);
		return new NeedView(need, need.isOpen() ? this.helpers.of(me.account(), need.what()) : List.of(), today);
	}

}
