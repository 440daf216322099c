package app.askwell.meetings;

import java.time.LocalDate;
import java.util.List;

/** One page of the list: what is coming, and what was, newest first. */
record MeetingsPage(List<MeetingRow> coming, List<MeetingRow> past, int number, boolean more, LocalDate today) {

	static final int SIZE = 20;

	static final int MOST_COMING = 100;

	static MeetingsPage of(List<MeetingRow> rows, int number, LocalDate today) {
		List<MeetingRow> past = rows.stream().filter((row) -> !row.coming()).toList();
		return new MeetingsPage(rows.stream().filter(MeetingRow::coming).toList(),
				past.subList(0, Math.min(SIZE, past.size())), number, past.size() > SIZE, today);
	}

	boolean empty() {
		return this.coming.isEmpty() && this.past.isEmpty() && this.number == 0;
	}

}
