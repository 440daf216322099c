package app.askwell.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import app.askwell.accounts.AccountHolders;
import app.askwell.shared.AccountId;
import app.askwell.shared.NotFound;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The copies as the owner of this Askwell sees them. */
@Service
class Copies {

	/** A night may be missed without a word. */
	private static final Duration LATE = Duration.ofDays(2);

	private final DailyCopies daily;

	private final SchedulerClient work;

	private final AccountHolders holders;

	private final JdbcClient jdbc;

	private final Clock clock;

	Copies(DailyCopies daily, SchedulerClient work, AccountHolders holders, JdbcClient jdbc, Clock clock) {
		this.daily = daily;
		this.work = work;
		this.holders = holders;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * What the page shows.
	 *
	 * @param copies the newest first
	 * @param folder where they are
	 * @param trouble why the last one was not made, or null
	 * @param late whether the last daily one is too long ago, or none came for as long
	 * @param key the file that opens them, or null where a passphrase does
	 */
	record Shown(List<Line> copies, String folder, @Nullable Failure trouble, boolean late, @Nullable String key) {

		/** The one to restore when someone asks now. */
		public @Nullable String newest() {
			return this.copies.isEmpty() ? null : this.copies.get(0).file();
		}

	}

	/**
	 * A copy.
	 *
	 * @param kind why it was made, in small letters
	 * @param megabytes its size, at least a tenth
	 */
	record Line(String kind, ZonedDateTime madeAt, double megabytes, String file) {

		static Line of(BackupFolder.Kept kept, ZoneId zone) {
			return new Line(kept.kind().word(), kept.madeAt().atZone(zone), Math.max(0.1, kept.bytes() / 1e6),
					kept.file().toString());
		}

	}

	/** Why a copy was not made, and when that was. */
	record Failure(ZonedDateTime at, boolean diskFull) {

		static @Nullable Failure of(DailyCopies.@Nullable Trouble trouble, ZoneId zone) {
			return (trouble != null) ? new Failure(trouble.at().atZone(zone), trouble.diskFull()) : null;
		}

	}

	@Transactional(readOnly = true)
	public Shown shown(ZoneId zone) {
		BackupFolder folder = this.daily.folder();
		List<BackupFolder.Kept> kept = folder.list();
		return new Shown(kept.stream().map((one) -> Line.of(one, zone)).toList(), folder.path().toString(),
				Failure.of(this.daily.trouble(), zone), isLate(kept),
				this.daily.hasPassphrase() ? null : folder.home().file(Keyring.KEY).toString());
	}

	/**
	 * Where there is none, the account of whoever looks tells for how long there was
	 * none.
	 */
	private boolean isLate(List<BackupFolder.Kept> kept) {
		return kept.stream()
			.filter((one) -> one.kind() == BackupFolder.Kind.DAILY)
			.findFirst()
			.map(BackupFolder.Kept::madeAt)
			.or(this::openedAt)
			.filter((since) -> since.isBefore(this.clock.instant().minus(LATE)))
			.isPresent();
	}

	private Optional<Instant> openedAt() {
		return this.jdbc.sql("select opened_at from account order by opened_at limit 1")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional();
	}

	/**
	 * Has the copy of today made soon, once however often it is asked for.
	 * @throws NotFound if this account did not set Askwell up
	 */
	@Transactional
	public void askForOne(AccountId account) {
		if (!this.holders.isOwner(account)) {
			throw new NotFound("copies");
		}
		this.work
			.scheduleIfNotExists(BackupConfiguration.COPY_NOW.instance("today").scheduledTo(Instant.now(this.clock)));
	}

}
