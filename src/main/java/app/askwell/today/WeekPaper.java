package app.askwell.today;

import java.util.List;
import java.util.Locale;

import app.askwell.paper.OnePage;
import app.askwell.paper.PaperSize;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.SignedIn;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays the week out on one page; what is latest finds no room first. */
@Component
class WeekPaper {

	private final Press press;

	private final MessageSource words;

	WeekPaper(Press press, MessageSource words) {
		this.press = press;
		this.words = words;
	}

	Sheet of(SignedIn me, WeekPage week) {
		return OnePage.fill(this.press, week.lines().size(),
				(most) -> version(me, new WeekPage(week.today(), week.lines(), most, week.region())));
	}

	private Sheet version(SignedIn me, WeekPage week) {
		Locale locale = me.locale();
		List<String> notes = (week.missing() > 0)
				? List.of(this.words.getMessage("week.missing", new Object[] { week.missing() }, locale)) : List.of();
		String title = this.words.getMessage("week.title", new Object[] { week.span() }, locale);
		return Sheet.of("today/week", "sheet-week", title, PaperSize.of(locale), locale)
			.with("week", week)
			.with("notes", notes);
	}

}
