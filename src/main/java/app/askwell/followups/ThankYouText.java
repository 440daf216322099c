package app.askwell.followups;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.InALetter;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import app.askwell.web.Mailto;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Proposes the text of a thank-you from what the meeting yielded. */
@Component
class ThankYouText {

	private final MessageSource messages;

	ThankYouText(MessageSource messages) {
		this.messages = messages;
	}

	/** The text as far as the user wrote it, or else the proposal. */
	String of(SignedIn me, FollowUpView thanks) {
		return (thanks.about().draft() != null) ? thanks.about().draft() : propose(me, thanks);
	}

	String propose(SignedIn me, FollowUpView thanks) {
		FollowUpRow about = thanks.about();
		List<String> parts = new ArrayList<>();
		parts.add(say(me, "thank-you.text.greeting", InALetter.called(about.person())));
		parts.add(say(me, "thank-you.text.thanks", day(me, about.metOn())));
		// What was learned is the seeker's own note, and may be about this very person.
		thanks.offered().forEach((offered) -> parts.add(confirm(me, offered)));
		thanks.myWord().forEach((word) -> parts.add(promise(me, word)));
		parts.add(say(me, "thank-you.text.close", me.name()));
		return String.join("\n\n", parts);
	}

	private String confirm(SignedIn me, Offered offered) {
		return say(me, "thank-you.text.offered", InALetter.unpointed(offered.action()), day(me, offered.checkBackOn()));
	}

	private String promise(SignedIn me, MyWord word) {
		return (word.dueOn() != null)
				? say(me, "thank-you.text.my-word.by", InALetter.unpointed(word.what()), day(me, word.dueOn()))
				: say(me, "thank-you.text.my-word", InALetter.unpointed(word.what()));
	}

	/**
	 * A link that opens the mail program with the text in it (RFC 6068); without an
	 * address of theirs the mail program asks for it.
	 */
	String mailto(SignedIn me, FollowUpView thanks, String text) {
		return Mailto.link(thanks.about().email(), subject(me, thanks), text);
	}

	/** What stands above it in a list of mails. */
	String subject(SignedIn me, FollowUpView thanks) {
		return say(me, "thank-you.text.subject", day(me, thanks.about().metOn()));
	}

	private static String day(SignedIn me, @Nullable LocalDate day) {
		return Region.of(me.locale()).longDay(day);
	}

	private String say(SignedIn me, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, me.locale());
	}

}
