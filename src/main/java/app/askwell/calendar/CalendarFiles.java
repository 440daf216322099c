package app.askwell.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.SignedIn;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes calendar files, in the account's time zone. */
@Service
@Transactional
class CalendarFiles {

	/** A calendar that asks more often is not noted each time. */
	static final Duration NOTED_EVERY = Duration.ofMinutes(1);

	private final Agenda agenda;

	private final Sequences sequences;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	CalendarFiles(Agenda agenda, Sequences sequences, JdbcClient jdbc, Clock clock, ApplicationEventPublisher news) {
		this.news = news;
		this.agenda = agenda;
		this.sequences = sequences;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * For a calendar program that asks for everything.
	 * @param base address of this Askwell, for the links
	 */
	public byte[] feed(AccountId account, String base) {
		Reader reader = reader(account);
		List<CalendarItem> items = this.agenda.around(account, reader.zone(), reader.locale());
		List<Published> published = this.sequences.number(account, items, reader.zone());
		this.sequences.keep(account, published, reader.zone());
		noteFetched(account);
		return new CalendarFile(reader.zone(), base).of(published);
	}

	/** For someone who wants one meeting in a calendar; looking changes nothing. */
	@Transactional(readOnly = true)
	public byte[] meeting(SignedIn me, UUID id, String base) {
		CalendarItem item = this.agenda.meeting(me.account(), id, me.locale());
		return new CalendarFile(me.zone(), base).of(this.sequences.number(me.account(), List.of(item), me.zone()));
	}

	private void noteFetched(AccountId account) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		int noted = this.jdbc.sql("""
				update calendar_feed set fetched_at = :now
				 where account_id = :account and (fetched_at is null or fetched_at <= :before)
				""")
			.param("now", now)
			.param("account", account.value())
			.param("before", now.minus(NOTED_EVERY))
			.update();
		if (noted > 0) {
			this.news.publishEvent(new Happened(account, Noted.CALENDAR_READ));
		}
	}

	private Reader reader(AccountId account) {
		return this.jdbc.sql("select zone, locale from account where id = ?")
			.param(account.value())
			.query(Reader::read)
			.single();
	}

	/** For whom times and days are written. */
	private record Reader(ZoneId zone, Locale locale) {

		private static Reader read(ResultSet row, int number) throws SQLException {
			return new Reader(ZoneId.of(row.getString("zone")), Locale.forLanguageTag(row.getString("locale")));
		}

	}

}
