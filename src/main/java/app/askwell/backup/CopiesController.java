package app.askwell.backup;

import app.askwell.accounts.AccountHolders;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Copies of the whole server: listed for the owner, and never sent to a browser. */
@Controller
@RequestMapping("/settings/copies")
class CopiesController {

	private static final String PLACE = "/settings/copies";

	private final Copies copies;

	private final AccountHolders holders;

	private final Forms forms;

	CopiesController(Copies copies, AccountHolders holders, Forms forms) {
		this.copies = copies;
		this.holders = holders;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		if (this.holders.isOwner(me.account())) {
			model.addAttribute("shown", this.copies.shown(me.zone()));
		}
		return "backup/copies";
	}

	@PostMapping
	String ask(@AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.copies.askForOne(me.account());
			return Done.to(PLACE).saying("copies.asked");
		});
	}

}
