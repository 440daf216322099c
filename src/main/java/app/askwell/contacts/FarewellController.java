package app.askwell.contacts;

import java.time.Clock;
import java.util.List;

import app.askwell.bin.ChangeId;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Letting people go for good. The only removal that asks first, for nothing brings them
 * back.
 */
@Controller
class FarewellController {

	private static final String PAGE = "contacts/farewell";

	private final PeopleForgetting forgetting;

	private final FarewellPage page;

	private final MessageSource messages;

	private final Forms forms;

	private final Clock clock;

	FarewellController(PeopleForgetting forgetting, FarewellPage page, MessageSource messages, Forms forms,
			Clock clock) {
		this.forgetting = forgetting;
		this.page = page;
		this.messages = messages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/people/{id}/farewell")
	String ask(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id, Model model) {
		model.addAttribute("farewell", this.page.of(me.account(), id));
		return PAGE;
	}

	@PostMapping("/people/{id}/farewell")
	String forget(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id) {
		return this.forms.act(() -> {
			this.forgetting.forget(me.account(), List.of(id.value()));
			return Done.to("/people").saying("farewell.done", 1);
		});
	}

	@PostMapping("/people/{id}/anonymity")
	String anonymise(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id,
			@RequestParam(defaultValue = "false") boolean keepCompany) {
		return this.forms.act(() -> {
			String word = this.messages.getMessage("anonymous.name", null, me.locale());
			this.forgetting.anonymise(me.account(), id, word, keepCompany, me.today(this.clock));
			return Done.to("/people/" + id).saying("anonymous.done");
		});
	}

	@GetMapping("/bin/{id}/farewell")
	String askAll(@AuthenticationPrincipal SignedIn me, @PathVariable ChangeId id, Model model) {
		model.addAttribute("farewell", this.page.of(me.account(), id));
		return PAGE;
	}

	@PostMapping("/bin/{id}/farewell")
	String forgetAll(@AuthenticationPrincipal SignedIn me, @PathVariable ChangeId id) {
		return this.forms.act(() -> {
			int gone = this.forgetting.forget(me.account(), this.page.removed(me.account(), id));
			return Done.to("/bin").saying("farewell.done", gone);
		});
	}

}
