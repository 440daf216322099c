package app.askwell.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import app.askwell.paper.OnePage;
import app.askwell.paper.PaperSize;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.Rule;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Upholds;

import org.springframework.context.MessageSource;

/** Lays a meeting out on one page. */
@Upholds(Rule.M1)
record MeetingPaper(Press press, MessageSource words, SignedIn me) {

	/**
	 * As much of it as the page holds.
	 * @param kind sheet or card, as the template is called
	 */
	Sheet of(String kind, MeetingSheet meeting) {
		return OnePage.fill(this.press, SheetText.WHOLE, (length) -> version(kind, meeting, length));
	}

	private Sheet version(String kind, MeetingSheet meeting, int length) {
		Locale locale = this.me.locale();
		MeetingView view = meeting.meeting();
		String headline = Objects.requireNonNullElseGet(view.headline(), () -> say("meeting.kind." + view.kind()));
		SheetText text = new SheetText(meeting, length, locale);
		boolean cut = kind.equals("card") ? text.isCardCut() : text.isCut();
		return Sheet
			.of("meetings/" + kind, "sheet-meeting", say("meeting.sheet.title", headline), PaperSize.of(locale), locale)
			.with("text", text)
			.with("name", this.me.name())
			.with("notes", cut ? List.of(say("meeting.sheet.cut")) : List.of());
	}

	private String say(String key, Object... arguments) {
		return this.words.getMessage(key, arguments, this.me.locale());
	}

}
