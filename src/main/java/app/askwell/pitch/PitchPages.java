package app.askwell.pitch;

import java.util.List;
import java.util.Optional;

import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.Slice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the pages about the pitch show. */
@Component
@Transactional(readOnly = true)
class PitchPages {

	private static final String WORDING = """
			select p.id, p.version, p.introduction, p.profile, array_to_string(p.impacts, E'\\n') as told, p.written_on,
			       p.replaced_on,
			       (select count(*) from rehearsal r where r.account_id = p.account_id and r.pitch_id = p.id)::int as rehearsals,
			       (select max(r.rehearsed_on) from rehearsal r where r.account_id = p.account_id) as rehearsed_on,
			       (select count(*) from pitch e where e.account_id = p.account_id and e.replaced_on is not null)::int as earlier
			  from pitch p where p.account_id = :account and\s""";

	private static final int LATEST = 3;

	private final JdbcClient jdbc;

	PitchPages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<PitchView> inUse(AccountId account) {
		return this.jdbc.sql(WORDING + "p.replaced_on is null")
			.param("account", account.value())
			.query(Rows.of(PitchView.class))
			.optional();
	}

	PitchView wording(AccountId account, PitchId id) {
		return this.jdbc.sql(WORDING + "p.id = :id")
			.param("account", account.value())
			.param("id", id.value())
			.query(Rows.of(PitchView.class))
			.optional()
			.orElseThrow(() -> new NotFound(id.toString()));
	}

	/** What the page of the pitch shows: the wording in use and the latest rehearsals. */
	PitchPage page(AccountId account) {
		return new PitchPage(inUse(account).orElse(null), rehearsals(account, new Slice.Request(1, LATEST)));
	}

	/** The log of rehearsals, the latest first. */
	Slice<RehearsalRow> rehearsals(AccountId account, Slice.Request page) {
		List<RehearsalRow> rows = this.jdbc.sql("""
				select r.id, r.part, r.rehearsed_on, r.seconds, r.felt, r.note, r.pitch_id as pitch,
				       p.replaced_on is not null as earlier
				  from rehearsal r join pitch p on p.account_id = r.account_id and p.id = r.pitch_id
				 where r.account_id = :account
				 order by r.rehearsed_on desc, r.id desc limit :limit offset :offset
				""")
			.param("account", account.value())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Rows.of(RehearsalRow.class))
			.list();
		return page.slice(rows);
	}

	/** Earlier wordings, the latest first. */
	Slice<WordingRow> wordings(AccountId account, Slice.Request page) {
		List<WordingRow> rows = this.jdbc
			.sql("""
					select p.id, left(coalesce(p.introduction, p.profile, p.impacts[1]), 160) as begins, p.written_on, p.replaced_on,
					       (select count(*) from rehearsal r where r.account_id = p.account_id and r.pitch_id = p.id)::int as rehearsals
					  from pitch p where p.account_id = :account and p.replaced_on is not null
					 order by p.replaced_on desc, p.id desc limit :limit offset :offset
					""")
			.param("account", account.value())
			.param("limit", page.limit())
			.param("offset", page.offset())
			.query(Rows.of(WordingRow.class))
			.list();
		return page.slice(rows);
	}

}
