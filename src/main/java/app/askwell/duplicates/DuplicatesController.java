package app.askwell.duplicates;

import java.time.Clock;

import app.askwell.contacts.ContactId;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may be on the list twice. */
@Controller
class DuplicatesController {

	private static final String LIST = "/people/duplicates";

	private final Duplicates duplicates;

	private final TwoPeople twoPeople;

	private final Forms forms;

	private final Clock clock;

	DuplicatesController(Duplicates duplicates, TwoPeople twoPeople, Forms forms, Clock clock) {
		this.duplicates = duplicates;
		this.twoPeople = twoPeople;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping(LIST)
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("found", this.duplicates.page(me.account(), page));
		return "duplicates/duplicates";
	}

	@PostMapping("/people/{id}/distinction/{other}")
	String tellApart(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, @PathVariable ContactId other) {
		return this.forms.act(() -> this.twoPeople.note(me.account(), id, other, me.today(this.clock))
			.then((name) -> Done.to(LIST).saying("duplicates.two", name)));
	}

}
