package app.askwell.meetings;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Removing a meeting, planned or held. */
@Controller
class MeetingRemovalController {

	private final CalledOff meetings;

	private final Forms forms;

	MeetingRemovalController(CalledOff meetings, Forms forms) {
		this.meetings = meetings;
		this.forms = forms;
	}

	@PostMapping("/meetings/{id}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id) {
		return this.forms.act(() -> this.meetings.remove(me.account(), id)
			.undoneTo("/meetings/" + id, Done.to("/meetings").saying("meeting.removed")));
	}

}
