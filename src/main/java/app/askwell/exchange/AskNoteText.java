package app.askwell.exchange;

import java.util.List;

import app.askwell.focus.CurrentFocus;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import app.askwell.web.Mailto;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words the note of an ask. */
@Component
class AskNoteText {

	private final MessageSource messages;

	AskNoteText(MessageSource messages) {
		this.messages = messages;
	}

	/** The note; without a focus, only the name says who asks. */
	ForwardableNote note(SignedIn me, AskNote ask, @Nullable CurrentFocus focus) {
		String day = Region.of(me.locale()).longDay(ask.neededBy());
		return new ForwardableNote(
				(focus != null) ? say(me, "note.context", titles(me, focus), focus.industry(), where(me, focus)) : "",
				(focus != null) ? say(me, "note.context.short", focus.titles().get(0), focus.industry()) : "",
				ask.whyThem(), ask.subject(), say(me, "note.by." + ask.kind(), day), say(me, "note.close", me.name()));
	}

	/** A link that opens the mail program with the note in it (RFC 6068). */
	String mailto(SignedIn me, AskNote ask, String text) {
		return Mailto.link(ask.email(), say(me, "note.subject." + ask.kind()), text);
	}

	private String titles(SignedIn me, CurrentFocus focus) {
		return or(me, focus.titles());
	}

	private String where(SignedIn me, CurrentFocus focus) {
		return (focus.remoteCountry() != null) ? say(me, "note.remotely-in", focus.remoteCountry())
				: say(me, "note.in", or(me, focus.places()));
	}

	private String or(SignedIn me, List<String> some) {
		return say(me, "focus.or." + some.size(), some.toArray());
	}

	private String say(SignedIn me, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, me.locale());
	}

}
