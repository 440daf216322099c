package app.askwell.opportunities;

import java.time.Clock;

import app.askwell.shared.OpportunityId;
import app.askwell.shared.SignedIn;
import app.askwell.shared.TypedDays;
import app.askwell.web.AsSaved;
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
import org.springframework.web.bind.annotation.RequestParam;

/** One opportunity: its page and its form. */
@Controller
@RequestMapping("/opportunities")
class OpportunityController {

	private final OpportunityBook book;

	private final OpportunityPages pages;

	private final OpportunityPage page;

	private final OriginChoice origins;

	private final Forms forms;

	private final Clock clock;

	OpportunityController(OpportunityBook book, OpportunityPages pages, OpportunityPage page, OriginChoice origins,
			Forms forms, Clock clock) {
		this.book = book;
		this.pages = pages;
		this.page = page;
		this.origins = origins;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping("/new")
	String blank(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String origin,
			@RequestParam(defaultValue = "") String company, Model model) {
		OpportunityForm form = OpportunityForm.blank(company, origin, me.days(this.clock));
		return this.origins.show(me, form, null, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") OpportunityForm form, BindingResult errors,
			Model model) {
		return this.forms.submit(errors, () -> this.origins.show(me, form, null, model), () -> {
			TypedDays days = me.days(this.clock);
			var filled = form.filled(days);
			OpportunityId id = this.book.add(me.account(), filled.draft(), form.at(filled.since(), days.today()),
					filled.next(), days.today());
			return Done.to("/opportunities/" + id).saying("opportunity.added");
		});
	}

	/** Offers origins, and saves nothing. */
	@PostMapping(params = "look")
	String look(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") OpportunityForm form, Model model) {
		return this.origins.show(me, form, null, model);
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id, Model model) {
		return this.page.show(me, id, model);
	}

	@GetMapping("/{id}/edit")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id, Model model) {
		return this.origins.show(me, saved(me, id), id, model);
	}

	@PostMapping("/{id}")
	String revise(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@ModelAttribute("form") OpportunityForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> this.origins.show(me, form, id, model), () -> {
			this.book.revise(me.account(), id, form.openedAt(), form.filled(me.days(this.clock)).draft(),
					me.today(this.clock));
			return Done.to("/opportunities/" + id).saying("opportunity.saved");
		}, AsSaved.at("/opportunities/" + id + "/edit", () -> saved(me, id)));
	}

	@PostMapping(path = "/{id}", params = "look")
	String look(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@ModelAttribute("form") OpportunityForm form, Model model) {
		return this.origins.show(me, form, id, model);
	}

	private OpportunityForm saved(SignedIn me, OpportunityId id) {
		return OpportunityForm.of(this.pages.get(me.account(), id), me.days(this.clock));
	}

}
