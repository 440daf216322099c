package app.askwell.meetings;

import java.time.LocalDate;
import java.util.List;

import app.askwell.shared.Slice;

/**
 * One page of the list.
 *
 * @param coming planned, on the first page only
 * @param past held or cancelled, newest first
 */
record MeetingsPage(List<MeetingRow> coming, Slice<MeetingRow> past, LocalDate today) {

	static final int SIZE = 20;

	static final int MOST_COMING = 100;

	static MeetingsPage of(List<MeetingRow> rows, Slice.Request page, LocalDate today) {
		List<MeetingRow> past = rows.stream().filter((row) -> !row.coming()).toList();
		return new MeetingsPage(rows.stream().filter(MeetingRow::coming).toList(), page.slice(past), today);
	}

	public boolean empty() {
		return this.coming.isEmpty() && this.past.items().isEmpty() && this.past.page() == 1;
	}

}
