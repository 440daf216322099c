package app.askwell.contacts;

import java.util.List;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Removing one person, or all that were ticked in the list. */
@Controller
class PeopleRemovalController {

	private static final String LIST = "/people";

	private final PeopleRemoval removal;

	private final People people;

	private final Forms forms;

	PeopleRemovalController(PeopleRemoval removal, People people, Forms forms) {
		this.removal = removal;
		this.people = people;
		this.forms = forms;
	}

	@PostMapping("/people/{id}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable ContactId id) {
		return this.forms.act(() -> {
			String name = this.people.details(me.account(), id).name();
			return this.removal.remove(me.account(), List.of(id))
				.undoneTo("/people/" + id, Done.to(LIST).saying("person.removed", name));
		});
	}

	@PostMapping("/people/removal")
	String removeTicked(@AuthenticationPrincipal SignedIn me,
			@RequestParam(required = false) @Nullable List<ContactId> ticked) {
		return this.forms.act(() -> ticked == null ? Done.to(LIST).saying("people.tick-first")
				: this.removal.remove(me.account(), ticked)
					.then((removed) -> Done.to(LIST).saying("people.removed", removed)));
	}

}
