package app.askwell.exchange;

import app.askwell.focus.SearchFocus;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Words;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The note that carries an ask: to copy, to mail, to be forwarded. */
@Controller
class AskNoteController {

	private final ExchangeReading reading;

	private final SearchFocus focus;

	private final AskNoteText texts;

	AskNoteController(ExchangeReading reading, SearchFocus focus, AskNoteText texts) {
		this.reading = reading;
		this.focus = focus;
		this.texts = texts;
	}

	@GetMapping("/asks/{id}/note")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable AskId id, Model model) {
		AskNote ask = this.reading.note(me.account(), id);
		ForwardableNote note = this.texts.note(me, ask, this.focus.current(me.account()).orElse(null));
		String text = note.text();
		model.addAttribute("id", id);
		model.addAttribute("ask", ask);
		model.addAttribute("text", text);
		model.addAttribute("words", Words.count(text));
		model.addAttribute("most", ForwardableNote.MOST_WORDS);
		model.addAttribute("tooLongBy", note.tooLongBy().orElse(null));
		model.addAttribute("mailto", this.texts.mailto(me, ask, text));
		return "exchange/note";
	}

}
