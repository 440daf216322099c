package app.askwell.accounts;

import java.time.ZoneId;
import java.util.List;

import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Name, time zone, and the look of dates. */
@Controller
@RequestMapping("/settings/profile")
class ProfileController {

	private static final String PAGE = "accounts/profile";

	private final AccountSettings settings;

	private final Forms forms;

	ProfileController(AccountSettings settings, Forms forms) {
		this.settings = settings;
		this.forms = forms;
	}

	@ModelAttribute("zones")
	List<String> zones() {
		return Zones.ALL;
	}

	@ModelAttribute("regions")
	Region[] regions() {
		return Region.values();
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", ProfileForm.of(this.settings.of(me.account())));
		return PAGE;
	}

	@PostMapping
	String save(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") ProfileForm form,
			BindingResult errors) {
		Forms.tell(errors, form.refusals());
		return this.forms.submit(errors, () -> PAGE, () -> {
			this.settings.present(me.account(), Typed.number(form.version()), form.name(), ZoneId.of(form.zone()),
					Region.valueOf(form.region()));
			return Done.to("/settings").saying("profile.done");
		}, AsSaved.at("/settings/profile", () -> ProfileForm.of(this.settings.of(me.account()))));
	}

}
