package app.askwell.handbill;

import java.util.List;
import java.util.Locale;

import app.askwell.focus.CurrentFocus;
import app.askwell.paper.PaperSize;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a sheet of a handbill, in the largest type that fits. */
@Component
class Typesetter {

	/** The contact card on a sheet, as the address of a picture. */
	static final String PICTURE = "picture";

	private static final String TEMPLATE = "handbill/paper";

	private final Press press;

	private final MessageSource messages;

	Typesetter(Press press, MessageSource messages) {
		this.press = press;
		this.messages = messages;
	}

	/** What would be printed now. */
	Bill bill(SignedIn me, Known known, HandbillWords words) {
		Locale locale = me.locale();
		List<Bill.Group> companies = PrintedCompanies.grouped(known.companies(), words.companies());
		return new Bill(words, search(known.focus(), locale), companies, PaperSize.of(locale), locale.toLanguageTag());
	}

	Sheet sheet(Bill bill) {
		String picture = bill.words().card() ? ContactCard.of(bill).picture().orElse(null) : null;
		return this.press.fitted(sheet(bill, picture));
	}

	/** As it was printed then; nothing is laid out or drawn anew. */
	Sheet kept(Edition edition) {
		return sheet(edition.bill(), edition.picture()).in(edition.type());
	}

	private Sheet sheet(Bill bill, @Nullable String picture) {
		String title = this.messages.getMessage("handbill.of", new Object[] { bill.words().name() }, bill.locale());
		Sheet sheet = Sheet.of(TEMPLATE, "bill", title, bill.paper(), bill.locale()).with("bill", bill);
		return (picture != null) ? sheet.with(PICTURE, picture) : sheet;
	}

	private Bill.Search search(@Nullable CurrentFocus focus, Locale locale) {
		if (focus == null) {
			return Bill.Search.NONE;
		}
		String employers = say("focus.employers." + focus.ownership(), locale);
		String size = say("focus.people." + focus.smallest() + "." + focus.largest(), locale);
		String where = (focus.remoteCountry() != null) ? say("handbill.remote", locale, focus.remoteCountry())
				: say("focus.or." + focus.places().size(), locale, focus.places().toArray());
		return new Bill.Search(focus.industry(), say("handbill.company", locale, employers, size), where);
	}

	private String say(String key, Locale locale, Object... arguments) {
		return this.messages.getMessage(key, arguments, locale);
	}

}
