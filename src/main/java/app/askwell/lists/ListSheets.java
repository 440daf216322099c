package app.askwell.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import app.askwell.paper.OnePage;
import app.askwell.paper.PaperSize;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.SignedIn;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the target list on a sheet, with as many companies as one page holds. */
@Component
class ListSheets {

	/** Names in a sentence; of the others only their number is told. */
	private static final int MOST_NAMED = 12;

	private final Press press;

	private final MessageSource words;

	ListSheets(Press press, MessageSource words) {
		this.press = press;
		this.words = words;
	}

	Sheet sheet(SignedIn me, PrintedList list) {
		int most = Math.min(PrintedList.MOST, list.printed().size());
		return OnePage.fill(this.press, most, (count) -> version(me, list.atMost(count)));
	}

	private Sheet version(SignedIn me, PrintedList list) {
		String title = say("list.title", me.locale(), me.name());
		return Sheet.of("lists/list", "sheet-list", title, PaperSize.of(me.locale()), me.locale())
			.with("name", Objects.requireNonNullElse(list.top().name(), me.name()))
			.with("list", list)
			.with("columns", TwoColumns.of(list.groups()))
			.with("notes", notes(list, me.locale()));
	}

	/** What is not on the paper, for whoever prints it. */
	private List<String> notes(PrintedList list, Locale locale) {
		List<String> notes = new ArrayList<>();
		tell(notes, "list.left-out", list.leftOut(), locale);
		tell(notes, "list.off-focus", list.offFocus(), locale);
		tell(notes, "list.avoided", list.avoided(), locale);
		if (list.focus() == null) {
			notes.add(say("list.no-focus", locale));
		}
		if (list.top().wanted().isEmpty()) {
			notes.add(say("list.no-wanted", locale));
		}
		return notes;
	}

	private void tell(List<String> notes, String key, List<PrintedCompany> companies, Locale locale) {
		if (!companies.isEmpty()) {
			String named = String.join(", ", companies.stream().limit(MOST_NAMED).map(PrintedCompany::name).toList());
			notes.add(say(key, locale, companies.size(), named, Math.max(0, companies.size() - MOST_NAMED)));
		}
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.words.getMessage(key, arguments, locale);
	}

}
