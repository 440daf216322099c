package app.askwell.search;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every shortcut and every place, and whether single keys do something. */
@Controller
class ShortcutsController {

	private final SingleKeys keys;

	private final Forms forms;

	ShortcutsController(SingleKeys keys, Forms forms) {
		this.keys = keys;
		this.forms = forms;
	}

	/** The palette takes its places from here, too. */
	@GetMapping("/shortcuts")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("places", Place.open(me.inExample()));
		return "search/shortcuts";
	}

	@GetMapping("/settings/shortcuts")
	String settings() {
		return "search/settings";
	}

	@PostMapping("/settings/shortcuts")
	String save(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String keys) {
		boolean on = keys.equals("on");
		return this.forms.act(() -> {
			this.keys.turn(me.account(), on);
			return Done.to("/settings/shortcuts").saying(on ? "shortcuts.on" : "shortcuts.off");
		});
	}

}
