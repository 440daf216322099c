package app.askwell.meetings;

import java.time.Clock;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Cancels a meeting, and takes that back. */
@Controller
@RequestMapping("/meetings/{id}/cancellation")
class CancellationController {

	private final CalledOff meetings;

	private final Forms forms;

	private final Clock clock;

	CancellationController(CalledOff meetings, Forms forms, Clock clock) {
		this.meetings = meetings;
		this.forms = forms;
		this.clock = clock;
	}

	@PostMapping
	String cancel(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id) {
		return this.forms.act(() -> this.meetings.cancel(me.account(), id, me.today(this.clock))
			.then((cancelled) -> Done.to("/meetings/" + id).saying("meeting.cancelled")));
	}

	@PostMapping("/undo")
	String undo(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id) {
		return this.forms.act(() -> {
			this.meetings.reinstate(me.account(), id);
			return Done.to("/meetings/" + id).saying("meeting.reinstated");
		});
	}

}
