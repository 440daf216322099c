package app.askwell.meetings;

import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.SignedIn;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What to take along to a meeting: a sheet for the table, a card for the pocket. */
@Controller
@RequestMapping("/meetings/{id}")
class PaperController {

	private final Sheets sheets;

	private final Press press;

	private final MessageSource words;

	PaperController(Sheets sheets, Press press, MessageSource words) {
		this.sheets = sheets;
		this.press = press;
		this.words = words;
	}

	@GetMapping("/sheet")
	String sheet(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		return this.press.show(of("sheet", me, id), model, "/meetings/" + id, "/meetings/" + id + "/sheet.pdf");
	}

	@GetMapping("/sheet.pdf")
	ResponseEntity<byte[]> sheetToKeep(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id) {
		return this.press.print(of("sheet", me, id)).answer("meeting.pdf");
	}

	@GetMapping("/card")
	String card(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		return this.press.show(of("card", me, id), model, "/meetings/" + id, "/meetings/" + id + "/card.pdf");
	}

	@GetMapping("/card.pdf")
	ResponseEntity<byte[]> cardToKeep(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id) {
		return this.press.print(of("card", me, id)).answer("pocket-card.pdf");
	}

	private Sheet of(String kind, SignedIn me, MeetingId id) {
		return new MeetingPaper(this.press, this.words, me).of(kind, this.sheets.sheet(me.account(), id));
	}

}
