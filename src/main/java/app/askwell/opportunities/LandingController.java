package app.askwell.opportunities;

import java.time.Clock;

import app.askwell.contacts.Cadence;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** After an opportunity was accepted. */
@Controller
@RequestMapping("/opportunities/{id}/landing")
class LandingController {

	private final Landings landings;

	private final Forms forms;

	private final Clock clock;

	LandingController(Landings landings, Forms forms, Clock clock) {
		this.landings = landings;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id, Model model) {
		LandingView view = this.landings.view(me.account(), id);
		model.addAttribute("form", LandingForm.of(view));
		return page(view, model);
	}

	@PostMapping("/news")
	String tell(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@ModelAttribute("form") LandingForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(this.landings.view(me.account(), id), model),
				() -> this.landings.tell(me, id, form, me.today(this.clock))
					.then((planned) -> to(id).saying("landing.planned", planned)));
	}

	@PostMapping("/cadence")
	String keepWarm(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@ModelAttribute("form") LandingForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(this.landings.view(me.account(), id), model),
				() -> this.landings.keepWarm(me.account(), id, form)
					.then((changed) -> to(id).saying("people.cadence.set", changed)));
	}

	@PostMapping("/search-end")
	String closeSearch(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id) {
		return this.forms.act(() -> this.landings.closeSearch(me.account(), id, me.today(this.clock))
			.then((closed) -> to(id).saying("landing.search-closed")));
	}

	private static String page(LandingView view, Model model) {
		model.addAttribute("landing", view);
		model.addAttribute("cadences", Cadence.values());
		return "opportunities/landing";
	}

	private static Done to(OpportunityId id) {
		return Done.to("/opportunities/" + id + "/landing");
	}

}
