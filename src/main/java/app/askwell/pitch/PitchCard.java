package app.askwell.pitch;

import java.util.List;
import java.util.Locale;

import app.askwell.paper.OnePage;
import app.askwell.paper.PaperSize;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.SignedIn;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sets the two-minute profile large on one page, to be read standing up. */
@Component
class PitchCard {

	private final Press press;

	private final MessageSource words;

	PitchCard(Press press, MessageSource words) {
		this.press = press;
		this.words = words;
	}

	Sheet of(SignedIn me, PitchView pitch) {
		List<SpokenLine> lines = Score.of(pitch.said(PitchPart.PROFILE), pitch.impacts());
		return OnePage.fill(this.press, lines.size(), (most) -> version(me, pitch, lines, most));
	}

	private Sheet version(SignedIn me, PitchView pitch, List<SpokenLine> lines, int most) {
		Locale locale = me.locale();
		int missing = lines.size() - most;
		List<String> notes = (missing > 0) ? List.of(say("pitch.card.missing", locale, missing)) : List.of();
		return Sheet
			.of("pitch/card", "sheet-pitch", say("pitch.card.title", locale, me.name()), PaperSize.of(locale), locale)
			.with("lines", lines.subList(0, most))
			.with("missing", missing)
			.with("time", pitch.time(PitchPart.PROFILE))
			.with("impacts", pitch.impacts())
			.with("name", me.name())
			.with("notes", notes);
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.words.getMessage(key, arguments, locale);
	}

}
