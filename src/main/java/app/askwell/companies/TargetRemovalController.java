package app.askwell.companies;

import java.time.Clock;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking a company off the list, where the bin keeps it. */
@Controller
@RequestMapping("/targets/{id}/removal")
class TargetRemovalController {

	private final TargetList list;

	private final Forms forms;

	private final Clock clock;

	TargetRemovalController(TargetList list, Forms forms, Clock clock) {
		this.list = list;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable TargetId id) {
		return this.forms.act(() -> this.list.remove(me.account(), id, me.today(this.clock))
			.undoneTo("/targets/" + id, Done.to("/targets").saying("target.removed")));
	}

}
