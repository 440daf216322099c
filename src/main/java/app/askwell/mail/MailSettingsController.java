package app.askwell.mail;

import app.askwell.shared.NotFound;
import app.askwell.shared.SignedIn;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail server: set by the owner, seen by everyone. */
@Controller
@RequestMapping("/settings/mail")
class MailSettingsController {

	private static final String PLACE = "/settings/mail";

	private final MailSettings settings;

	private final MailServer server;

	private final Forms forms;

	private final MessageSource words;

	private final Caller caller;

	MailSettingsController(MailSettings settings, MailServer server, Forms forms, MessageSource words, Caller caller) {
		this.settings = settings;
		this.server = server;
		this.forms = forms;
		this.words = words;
		this.caller = caller;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		MailSettings.Shown shown = this.settings.shownTo(me.account());
		model.addAttribute("form", shown.form());
		return page(shown, model);
	}

	@PostMapping
	String save(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") MailForm form,
			BindingResult errors, Model model) {
		Forms.tell(errors, form.refusals());
		return this.forms.submit(errors, () -> page(this.settings.shownTo(me.account()), model), () -> {
			this.settings.save(me.account(), form.openedOn(), form.server());
			return Done.to(PLACE).saying("mail.saved");
		}, AsSaved.at(PLACE, this.settings::form));
	}

	@PostMapping("/removal")
	String remove(@AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.settings.remove(me.account());
			return Done.to(PLACE).saying("mail.removed");
		});
	}

	/**
	 * Outside of every transaction: nothing is locked while the server takes its time.
	 */
	@PostMapping("/test")
	String test(@AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
		Outgoing letter = this.settings.testLetter(me.account(), word("mail.test.subject", me),
				word("mail.test.letter", me));
		Server found = this.server.find().orElseThrow(() -> new NotFound("mail server"));
		Reply reply;
		try (SmtpCall call = this.caller.hurried().call(found)) {
			reply = call.send(letter);
		}
		if (reply.isAccepted()) {
			this.settings.resume();
		}
		next.addFlashAttribute("reply", reply);
		return "redirect:" + PLACE;
	}

	private static String page(MailSettings.Shown shown, Model model) {
		model.addAttribute("owner", shown.owner());
		model.addAttribute("fixed", shown.fixed());
		model.addAttribute("server", shown.server());
		model.addAttribute("ways", Encryption.values());
		return "mail/settings";
	}

	private String word(String key, SignedIn me) {
		return this.words.getMessage(key, null, me.locale());
	}

}
