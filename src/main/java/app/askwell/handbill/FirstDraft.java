package app.askwell.handbill;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.focus.CurrentFocus;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A handbill to begin with, from what Askwell knows. */
@Component
class FirstDraft {

	private final MessageSource messages;

	FirstDraft(MessageSource messages) {
		this.messages = messages;
	}

	/** What was written so far; before that, a proposal. */
	HandbillWords of(SignedIn me, Known known) {
		return (known.saved() != null) ? known.saved() : propose(me, known);
	}

	private HandbillWords propose(SignedIn me, Known known) {
		CurrentFocus focus = known.focus();
		List<UUID> companies = known.companies().stream().map(Company::id).limit(PrintedCompanies.MOST - 1L).toList();
		return new HandbillWords(me.name(), Typed.orEmpty(known.email()), "", "", place(focus),
				sentence(focus, me.locale()), known.impacts(), (focus != null) ? focus.titles() : List.of(),
				(focus != null) ? people(focus, me.locale()) : List.of(), ways(focus, me.locale()),
				say("handbill.first.offer", me.locale()), say("handbill.first.check-back", me.locale()), companies,
				false);
	}

	private static String place(@Nullable CurrentFocus focus) {
		return (focus == null || focus.places().isEmpty()) ? "" : focus.places().get(0);
	}

	private String sentence(@Nullable CurrentFocus focus, Locale locale) {
		if (focus == null) {
			return "";
		}
		String titles = say("focus.or." + focus.titles().size(), locale, focus.titles().toArray());
		return say("handbill.first.sentence", locale, titles, focus.industry());
	}

	private List<String> people(CurrentFocus focus, Locale locale) {
		return List.of(say("handbill.first.people.1", locale, focus.titles().get(0)),
				say("handbill.first.people.2", locale, focus.industry()), say("handbill.first.people.3", locale));
	}

	private List<String> ways(@Nullable CurrentFocus focus, Locale locale) {
		String industry = (focus != null) ? focus.industry() : say("handbill.first.field", locale);
		return List.of(say("handbill.first.ways.1", locale), say("handbill.first.ways.2", locale, industry),
				say("handbill.first.ways.3", locale));
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
