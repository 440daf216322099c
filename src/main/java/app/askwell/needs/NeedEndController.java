package app.askwell.needs;

import java.time.Clock;
import java.util.function.Supplier;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Tense;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a need ends: found, given up or removed, and open again. */
@Controller
@RequestMapping("/needs/{id}")
class NeedEndController {

	private final NeedList list;

	private final NeedPages pages;

	private final Forms forms;

	private final Clock clock;

	NeedEndController(NeedList list, NeedPages pages, Forms forms, Clock clock) {
		this.list = list;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping("/closing")
	String close(@AuthenticationPrincipal SignedIn me, @PathVariable NeedId id, @ModelAttribute("form") EndForm form,
			BindingResult errors, Model model) {
		return answer(me, id, errors, model,
				() -> this.list.close(me.account(), id, form.end(), form.outcome(), me.today(this.clock))
					.undoneTo("/needs/" + id, Done.to("/needs").saying("need.close." + form.end())));
	}

	@PostMapping("/reopening")
	String reopen(@AuthenticationPrincipal SignedIn me, @PathVariable NeedId id, @ModelAttribute("form") EndForm form,
			BindingResult errors, Model model) {
		return answer(me, id, errors, model, () -> {
			this.list.reopen(me.account(), id, me.days(this.clock).read(form.neededBy(), Tense.FUTURE, "neededBy"),
					me.today(this.clock));
			return Done.to("/needs/" + id).saying("need.reopened");
		});
	}

	@PostMapping("/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable NeedId id) {
		return this.forms.act(() -> this.list.remove(me.account(), id)
			.undoneTo("/needs/" + id, Done.to("/needs").saying("need.removed")));
	}

	private String answer(SignedIn me, NeedId id, BindingResult errors, Model model, Supplier<Done> action) {
		return this.forms.submit(errors, () -> {
			model.addAttribute("view", this.pages.view(me, id));
			return "needs/need";
		}, action);
	}

}
