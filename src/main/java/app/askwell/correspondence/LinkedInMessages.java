package app.askwell.correspondence;

import java.util.Optional;

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
	public Optional<String> keep(SignedIn me, String fileName, String text) {
		return Optional.ofNullable(MessagesTable.in(text))
			.map((table) -> MessagesController.PLACE + "/" + this.correspondence.keep(me, fileName, table));
	}

}
