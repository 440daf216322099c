package app.askwell.correspondence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import app.askwell.correspondence.KnownParties.Known;
import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Words;
import org.jspecify.annotations.Nullable;

/** Files of messages, in which Maya Torres writes with people. */
final class MessagesSample {

	static final String HEADER = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
			+ "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n";

	static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	static final SignedIn MAYA = new SignedIn(new AccountId(new UUID(1, 1)), "Maya Torres",
			ZoneId.of("America/New_York"), Locale.US);

	private MessagesSample() {
	}

	/** From one to others, each "Name"; addresses are made of the names. */
	static String row(String conversation, String from, String to, String date) {
		return row(conversation, from, to, date, "INBOX", "");
	}

	static String row(String conversation, String from, String to, String date, String folder, String draft) {
		String urls = Arrays.stream(to.split(",")).map(MessagesSample::url).collect(Collectors.joining(","));
		return "%s,,%s,%s,\"%s\",\"%s\",%s,,\"A secret, \"\"quoted\"\"\nin two lines\",%s,,%s,\n"
			.formatted(conversation, from, url(from), to, urls, date, folder, draft);
	}

	static String url(String name) {
		return name.isBlank() ? "" : "https://www.linkedin.com/in/" + Words.key(name).replace(' ', '-');
	}

	static Known known(int number, String name, @Nullable String url) {
		return Known.of(new UUID(7, number), Words.nameKey(name), url);
	}

	static ReadMessages read(String text, Known... contacts) {
		return ReadMessages.of(Objects.requireNonNull(MessagesTable.in(text)), List.of(contacts), MAYA, TODAY);
	}

}
