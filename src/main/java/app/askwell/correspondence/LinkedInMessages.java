package app.askwell.correspondence;

import java.util.Objects;

import app.askwell.shared.SignedIn;
import app.askwell.transfer.OtherFile;

import org.springframework.stereotype.Component;

/** LinkedIn's messages.csv, wherever files are uploaded. */
@Component
class LinkedInMessages implements OtherFile {

	private final Correspondence correspondence;

	LinkedInMessages(Correspondence correspondence) {
		this.correspondence = correspondence;
	}

	@Override
	public boolean isIn(String text) {
		return MessagesTable.in(text) != null;
	}

	@Override
	public String keep(SignedIn me, String fileName, String text) {
		MessagesTable table = Objects.requireNonNull(MessagesTable.in(text));
		return "/import/messages/" + this.correspondence.keep(me, fileName, table);
	}

}
