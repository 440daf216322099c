package app.askwell.contacts;

import java.util.List;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Removing one person. */
@Controller
class PeopleRemovalController {

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
				.undoneTo("/people/" + id, Done.to("/people").saying("person.removed", name));
		});
	}

}
