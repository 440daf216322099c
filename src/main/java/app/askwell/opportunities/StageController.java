package app.askwell.opportunities;

import java.time.Clock;

import app.askwell.bin.Recorded;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
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

/** What moves an opportunity: a stage, a step, or out of the way. */
@Controller
@RequestMapping("/opportunities/{id}")
class StageController {

	private final OpportunityBook book;

	private final OpportunityPage page;

	private final Forms forms;

	private final Clock clock;

	StageController(OpportunityBook book, OpportunityPage page, Forms forms, Clock clock) {
		this.book = book;
		this.page = page;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping("/stage")
	String move(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@ModelAttribute("move") MoveForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> this.page.show(me, id, model), () -> {
			Move move = form.move(me.days(this.clock));
			return moved(id, form, this.book.move(me.account(), id, move, form.next(), me.today(this.clock)), move);
		});
	}

	/** Back to its card, where it is now. */
	private static Done moved(OpportunityId id, MoveForm form, Recorded<OpportunityId> moved, Move move) {
		String page = "/opportunities/" + id;
		String said = "opportunity.moved." + move.to();
		return form.isFromBoard() ? moved.undoneTo("/opportunities", Done.to("/opportunities#card-" + id).saying(said))
				: moved.undoneTo(page, Done.to(page).saying(said));
	}

	@PostMapping("/steps")
	String plan(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@ModelAttribute("next") StepForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> this.page.show(me, id, model), () -> {
			try {
				this.book.plan(me.account(), id, form.step(me.days(this.clock)), me.today(this.clock));
			}
			catch (Refused ex) {
				throw StepForm.here(ex);
			}
			return Done.to("/opportunities/" + id).saying("opportunity.step-planned");
		});
	}

	@PostMapping("/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id) {
		return this.forms.act(() -> this.book.remove(me.account(), id)
			.undoneTo("/opportunities/" + id, Done.to("/opportunities").saying("opportunity.removed")));
	}

}
