package app.askwell.handbill;

import app.askwell.paper.Press;
import app.askwell.paper.Printed;
import app.askwell.shared.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A final handbill once more: the same words, and the very file of then. */
@Controller
@RequestMapping("/handbill/editions/{id}")
class EditionPrintController {

	private final EditionPages pages;

	private final Typesetter typesetter;

	private final Press press;

	EditionPrintController(EditionPages pages, Typesetter typesetter, Press press) {
		this.pages = pages;
		this.typesetter = typesetter;
		this.press = press;
	}

	@GetMapping("/print")
	String print(@AuthenticationPrincipal SignedIn me, @PathVariable EditionId id, Model model) {
		String place = "/handbill/editions/" + id;
		Edition edition = this.pages.edition(me.account(), id);
		return this.press.show(this.typesetter.kept(edition), model, place, place + "/handbill.pdf");
	}

	@GetMapping("/handbill.pdf")
	ResponseEntity<byte[]> pdf(@AuthenticationPrincipal SignedIn me, @PathVariable EditionId id) {
		return new Printed(this.pages.edition(me.account(), id).pdf(), 1).answer("handbill.pdf");
	}

}
