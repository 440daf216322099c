package app.askwell.reminders;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import app.askwell.followups.DueItem;
import app.askwell.mail.Letter;
import app.askwell.maillinks.MailLinks;
import app.askwell.maillinks.ReminderKind;
import app.askwell.shared.SignedIn;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes letters out of what is due, as a page and as plain text. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReminderLetters {

	private final DigestWriting digestWriting;

	private final Nudge nudge;

	private final MailLinks links;

	private final ITemplateEngine templates;

	private final Clock clock;

	ReminderLetters(DigestWriting digestWriting, Nudge nudge, MailLinks links, ITemplateEngine templates, Clock clock) {
		this.digestWriting = digestWriting;
		this.nudge = nudge;
		this.links = links;
		this.templates = templates;
		this.clock = clock;
	}

	Letter digest(SignedIn me, Digest digest, Wanted wanted, Slot slot) {
		return letter(me, ReminderKind.DIGEST, slot.week(), this.digestWriting.write(me, digest, wanted));
	}

	Letter nudge(SignedIn me, List<DueItem> items, Wanted wanted, Slot slot) {
		return letter(me, ReminderKind.NUDGE, slot.day().toString(), this.nudge.write(me, items, wanted));
	}

	private Letter letter(SignedIn me, ReminderKind kind, String period, LetterText text) {
		return new Letter(kind.name(), period, text.subject(), PlainLetter.of(text), page(text, me.locale()),
				this.links.unsubscribeHeaders(me.account(), kind, this.clock.instant()));
	}

	private String page(LetterText text, Locale locale) {
		return this.templates.process("mail/digest", new Context(locale, Map.of("letter", text)));
	}

}
