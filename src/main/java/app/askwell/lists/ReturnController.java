package app.askwell.lists;

import java.time.Clock;
import java.util.UUID;

import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.Reasons;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

/** Copying back what someone ticked on the printed list. */
@Controller
@RequestMapping("/targets/ticks")
class ReturnController {

	private static final String PAGE = "lists/ticks";

	private final ReturnedLists returned;

	private final PrintedLists lists;

	private final People people;

	private final Forms forms;

	private final Clock clock;

	ReturnController(ReturnedLists returned, PrintedLists lists, People people, Forms forms, Clock clock) {
		this.returned = returned;
		this.lists = lists;
		this.people = people;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String blank(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable ContactId from, Model model) {
		String who = (from != null) ? this.people.details(me.account(), from).line() : "";
		model.addAttribute("form", ReturnForm.of(this.lists.handedOut(me.account()), who, from, me.days(this.clock)));
		return PAGE;
	}

	@PostMapping
	String take(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") ReturnForm form,
			BindingResult errors, Reasons reasons) {
		return this.forms.submit(errors, () -> PAGE,
				() -> this.returned.take(me.account(), form.list(me.days(this.clock)), reasons, me.today(this.clock))
					.then((it) -> Done.to("/targets")
						.saying("ticks.saved", it.from(), it.companies(), it.people(), it.asks())));
	}

	/** The seeker aims at it all the same. */
	@PostMapping("/{id}/withdrawal")
	String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> this.returned.withdraw(me.account(), id, me.today(this.clock))
			.then((target) -> Done.to("/targets/" + target).saying("tick.withdrawn")));
	}

}
