package app.askwell.opportunities;

import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.InALetter;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Proposes how to tell someone who helped how it turned out. */
@Component
class LandingText {

	private final MessageSource messages;

	LandingText(MessageSource messages) {
		this.messages = messages;
	}

	/** In the reader's own words as far as there are any, each on its own line. */
	String of(SignedIn me, OpportunitySheet sheet, Supporter supporter) {
		List<String> parts = new ArrayList<>();
		parts.add(say(me, "landing.text.greeting", InALetter.called(supporter.name())));
		parts.add(say(me, supporter.isInside() ? "landing.text.inside" : "landing.text.news", sheet.role(),
				sheet.company()));
		supporter.deeds()
			.stream()
			.filter((deed) -> deed.kind() != Deed.Kind.PART)
			.findFirst()
			.ifPresent((deed) -> parts
				.add(say(me, "landing.text." + deed.kind(), InALetter.unpointed(Typed.orEmpty(deed.about())))));
		parts.add(say(me, "landing.text.close", me.name()));
		return String.join("\n\n", parts);
	}

	private String say(SignedIn me, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, me.locale());
	}

}
