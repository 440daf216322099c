package app.askwell.bin;

import java.util.regex.Pattern;

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

/** The bin, and putting something back: from there, or at once from the notice. */
@Controller
class BinController {

	private static final String BIN = "/bin";

	/** A page of this application, never another site. */
	private static final Pattern LOCAL = Pattern.compile("/|(?:/[A-Za-z0-9-]+)+");

	private final Changes changes;

	private final BinPage page;

	private final Forms forms;

	BinController(Changes changes, BinPage page, Forms forms) {
		this.changes = changes;
		this.page = page;
		this.forms = forms;
	}

	@GetMapping(BIN)
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("bin", this.page.page(me, page));
		return "bin/bin";
	}

	@PostMapping("/bin/{id}/return")
	String putBack(@AuthenticationPrincipal SignedIn me, @PathVariable ChangeId id,
			@RequestParam(defaultValue = BIN) String back) {
		return this.forms.act(() -> {
			this.changes.putBack(me.account(), id);
			return Done.to(LOCAL.matcher(back).matches() ? back : BIN).saying("bin.back");
		});
	}

}
