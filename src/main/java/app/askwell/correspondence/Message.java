package app.askwell.correspondence;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That a message was sent; never what it said.
 *
 * @param row the row as a spreadsheet numbers it
 * @param conversation what the file calls the conversation
 * @param sentAt null where it cannot be read
 * @param leftOut why it does not count by itself; null where it does
 */
record Message(int row, String conversation, Party from, List<Party> to, @Nullable Instant sentAt,
		@Nullable LeftOut leftOut) {

	Message {
		to = List.copyOf(to);
	}

	@Override
	public String toString() {
		return "Message in row " + this.row;
	}

}
