package app.askwell.correspondence;

import java.time.Clock;
import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of messages; they are uploaded where all files are. */
@Controller
@RequestMapping(MessagesController.PLACE)
class MessagesController {

	static final String PLACE = "/import/messages";

	private final Correspondence correspondence;

	private final MessagesPage page;

	private final Forms forms;

	private final Clock clock;

	MessagesController(Correspondence correspondence, MessagesPage page, Forms forms, Clock clock) {
		this.correspondence = correspondence;
		this.page = page;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String earlier(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("batches", this.page.batches(me.account()));
		return "correspondence/messages";
	}

	@GetMapping("/{batch}")
	String preview(@PathVariable UUID batch, @RequestParam(defaultValue = "") String since,
			@RequestParam(defaultValue = "1") String page, @AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("preview",
				this.page.preview(me.account(), batch, HowFar.of(since), page, me.today(this.clock)));
		return "correspondence/batch";
	}

	@PostMapping("/{batch}")
	String carryOut(@PathVariable UUID batch, @RequestParam(defaultValue = "") String since,
			@AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			Done done = Done.to(PLACE + "/" + batch);
			return this.correspondence.carryOut(me, batch, HowFar.of(since))
				.map((touches) -> done.saying("messages.done", touches).undoneBy(PLACE + "/" + batch + "/undo"))
				.orElse(done);
		});
	}

	@PostMapping("/{batch}/undo")
	String undo(@PathVariable UUID batch, @AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			Done done = Done.to(PLACE + "/" + batch);
			return this.correspondence.undo(me, batch)
				.map((gone) -> gone.then((touches) -> done.saying("messages.undone", touches)))
				.orElse(done);
		});
	}

}
