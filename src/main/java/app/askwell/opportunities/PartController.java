package app.askwell.opportunities;

import java.time.Clock;

import app.askwell.contacts.ContactId;
import app.askwell.shared.OpportunityId;
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

/** Who has a part in an opportunity. */
@Controller
@RequestMapping("/opportunities/{id}/people")
class PartController {

	private final PeopleInIt people;

	private final OpportunityPage page;

	private final Forms forms;

	private final Clock clock;

	PartController(PeopleInIt people, OpportunityPage page, Forms forms, Clock clock) {
		this.people = people;
		this.page = page;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@ModelAttribute("part") PartForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> this.page.show(me, id, model), () -> {
			this.people.add(me.account(), id, form.who(), form.chosen(), me.today(this.clock));
			return Done.to("/opportunities/" + id).saying("opportunity.person-added");
		});
	}

	@PostMapping("/{contact}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@PathVariable ContactId contact) {
		return this.forms.act(() -> this.people.remove(me.account(), id, contact)
			.then((gone) -> Done.to("/opportunities/" + id).saying("opportunity.person-removed")));
	}

}
