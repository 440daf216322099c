package app.askwell.opportunities;

import app.askwell.meetings.Interviews;
import app.askwell.meetings.MeetingId;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which meetings in the book are interviews for an opportunity. */
@Controller
@RequestMapping("/opportunities/{id}/interviews")
class InterviewController {

	private final Interviews interviews;

	private final Forms forms;

	InterviewController(Interviews interviews, Forms forms) {
		this.interviews = interviews;
		this.forms = forms;
	}

	/** One that is in the book already. */
	@PostMapping
	String add(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id, @RequestParam MeetingId meeting) {
		return this.forms.act(() -> {
			this.interviews.add(me.account(), meeting, id);
			return Done.to("/opportunities/" + id).saying("opportunity.interview.added");
		});
	}

	@PostMapping("/{meeting}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable OpportunityId id,
			@PathVariable MeetingId meeting) {
		return this.forms.act(() -> this.interviews.remove(me.account(), meeting, id)
			.then((gone) -> Done.to("/opportunities/" + id).saying("opportunity.interview.parted")));
	}

}
