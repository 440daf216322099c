package app.askwell.calendar;

import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendar as a file to keep. */
@Service
@Transactional(readOnly = true)
public class CalendarDownload {

	private final Agenda agenda;

	private final Sequences sequences;

	private final Links links;

	CalendarDownload(Agenda agenda, Sequences sequences, Links links) {
		this.agenda = agenda;
		this.sequences = sequences;
		this.links = links;
	}

	/**
	 * What a calendar program that asks by the secret address is told; looking changes
	 * nothing.
	 */
	public byte[] of(SignedIn me) {
		return new CalendarFile(me.zone(), this.links.base()).of(this.sequences.number(me.account(),
				this.agenda.around(me.account(), me.zone(), me.locale()), me.zone()));
	}

}
