package app.askwell.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import app.askwell.shared.AccountId;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reckoning;
import app.askwell.shared.SchemaVersions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings an export back into an account that is empty: all of it, or nothing.
 */
@Service
@Transactional
class HomeComing {

	/** From here on it is worth to gather statistics at once. */
	private static final long MANY = 1000;

	private final AccountFormat format;

	private final Contents contents;

	private final BroughtSettings settings;

	private final OneAtATime turns;

	private final Reckoning reckoning;

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher news;

	HomeComing(AccountFormat format, Contents contents, BroughtSettings settings, OneAtATime turns, Reckoning reckoning,
			JdbcClient jdbc, ApplicationEventPublisher news) {
		this.format = format;
		this.contents = contents;
		this.settings = settings;
		this.turns = turns;
		this.reckoning = reckoning;
		this.jdbc = jdbc;
		this.news = news;
	}

	/**
	 * Reads a file into the account.
	 * @param upload an archive of ours, or the account file from it
	 * @return how many rows came
	 * @throws app.askwell.shared.Refused if the account is not empty, or the file is none
	 * of ours, torn, or holds what does not fit
	 */
	public long bringBack(AccountId account, InputStream upload) {
		this.turns.enter(account);
		if (!this.contents.of(account).nothing()) {
			throw ArchiveRefused.because("refusal.export.not-empty");
		}
		this.format.parts().stream().filter(Part::byItself).forEach((part) -> makeRoom(account, part));
		// A row may name one that comes later.
		this.jdbc.sql("set constraints all deferred").update();
		BroughtRows rows = new BroughtRows(account, this.jdbc);
		long written = this.reckoning.once(() -> {
			read(upload, new AccountFileReader(this.format, SchemaVersions.newest(), rows));
			long all = rows.finish();
			checkReferences();
			return all;
		});
		rows.settings().ifPresent((found) -> this.settings.take(account, found));
		if (written > MANY) {
			this.format.parts().forEach((part) -> this.jdbc.sql("analyze " + Part.quoted(part.table())).update());
		}
		this.news.publishEvent(new Happened(account, Noted.BROUGHT_BACK));
		return written;
	}

	private void makeRoom(AccountId account, Part part) {
		this.jdbc.sql("delete from " + Part.quoted(part.table()) + " where account_id = ?")
			.param(account.value())
			.update();
	}

	private static void read(InputStream upload, AccountFileReader reader) {
		try {
			ArchiveUpload.read(upload, reader::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void checkReferences() {
		try {
			this.jdbc.sql("set constraints all immediate").update();
		}
		catch (DataIntegrityViolationException ex) {
			throw ArchiveRefused.because("refusal.export.references");
		}
	}

}
