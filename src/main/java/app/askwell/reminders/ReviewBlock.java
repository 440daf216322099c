package app.askwell.reminders;

import java.time.LocalDate;
import java.util.List;

import app.askwell.review.Conversation;
import app.askwell.review.LastLook;
import app.askwell.review.LookingBack;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Component;

/** Tells in the weekly letter of the look back on the week. */
@Component
class ReviewBlock {

	private static final String PAGE = "/review";

	private final LookingBack lookingBack;

	private final LetterLines lines;

	ReviewBlock(LookingBack lookingBack, LetterLines lines) {
		this.lookingBack = lookingBack;
		this.lines = lines;
	}

	/** When it was and which conversations came of it, or that it takes five minutes. */
	LetterBlock of(SignedIn me, Voice voice) {
		LastLook look = this.lookingBack.last(me);
		LocalDate on = look.finishedOn();
		String text = (on != null) ? voice.say("digest.review.done", voice.region().weekday(on))
				: voice.say("digest.review.open");
		List<LetterLine> conversations = look.conversations().stream().map((one) -> line(one, voice)).toList();
		LetterLink more = LetterLink.other(voice.say((on != null) ? "digest.review.look" : "digest.review.go"),
				this.lines.in(PAGE));
		String title = conversations.isEmpty() ? voice.say("digest.review")
				: voice.say("digest.review.conversations", conversations.size());
		return new LetterBlock(title, text, false, conversations, more);
	}

	/** Whoever is not planned with yet can be, with one link. */
	private LetterLine line(Conversation one, Voice voice) {
		String state = voice.say("conversation." + one.state(), voice.region().day(one.stateOn()));
		LetterLink plan = LetterLink.main(voice.say("conversation.plan"), this.lines.in("/meetings/new" + with(one)));
		return new LetterLine(one.who(), "", "", false, state, (one.meeting() != null) ? List.of() : List.of(plan));
	}

	private static String with(Conversation one) {
		return (one.contact() != null) ? "?with=" + one.contact() : "";
	}

}
