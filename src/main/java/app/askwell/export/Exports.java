package app.askwell.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import app.askwell.calendar.CalendarDownload;
import app.askwell.shared.SignedIn;
import ezvcard.VCardVersion;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes files of what an account holds, each from one moment of the database. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class Exports {

	private final AccountFile account;

	private final Spreadsheets sheets;

	private final AddressBook book;

	private final CalendarDownload calendar;

	private final Clock clock;

	Exports(AccountFile account, Spreadsheets sheets, AddressBook book, CalendarDownload calendar, Clock clock) {
		this.account = account;
		this.sheets = sheets;
		this.book = book;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Everything, as an archive. */
	public void archive(SignedIn me, OutputStream out) throws IOException {
		Archive archive = new Archive(out, me.now(this.clock).toLocalDateTime());
		archive.add(AccountFile.NAME, (entry) -> write(me, entry));
		archive.add(Archive.README, (entry) -> entry.write(Archive.readme()));
		for (String sheet : Spreadsheets.ALL) {
			archive.add("csv/" + sheet + ".csv", (entry) -> writeSheet(me, sheet, entry));
		}
		archive.add("contacts-3.vcf", (entry) -> cards(me, VCardVersion.V3_0, entry));
		archive.add("contacts-4.vcf", (entry) -> cards(me, VCardVersion.V4_0, entry));
		archive.add("calendar.ics", (entry) -> calendar(me, entry));
		archive.finish();
	}

	public void people(SignedIn me, OutputStream out) throws IOException {
		writeSheet(me, Spreadsheets.PEOPLE, out);
	}

	public void cards(SignedIn me, VCardVersion version, OutputStream out) throws IOException {
		Writer text = text(out);
		this.book.write(me.account(), version, text);
		text.flush();
	}

	public void calendar(SignedIn me, OutputStream out) throws IOException {
		out.write(this.calendar.of(me));
	}

	private void write(SignedIn me, OutputStream out) throws IOException {
		Writer text = text(out);
		this.account.write(me.account(), this.clock.instant(), text);
		text.flush();
	}

	private void writeSheet(SignedIn me, String sheet, OutputStream out) throws IOException {
		Writer text = text(out);
		this.sheets.write(me, sheet, text);
		text.flush();
	}

	private static Writer text(OutputStream out) {
		return new OutputStreamWriter(out, StandardCharsets.UTF_8);
	}

}
