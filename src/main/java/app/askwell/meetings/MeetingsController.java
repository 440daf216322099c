package app.askwell.meetings;

import java.time.Clock;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of meetings and one meeting. */
@Controller
class MeetingsController {

	private final MeetingPages pages;

	private final Clock clock;

	MeetingsController(MeetingPages pages, Clock clock) {
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping("/meetings")
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		Slice.Request wanted = Slice.Request.of(page, MeetingsPage.SIZE);
		model.addAttribute("list", this.pages.list(me.account(), wanted, me.today(this.clock)));
		return "meetings/list";
	}

	@GetMapping("/meetings/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable MeetingId id, Model model) {
		MeetingRecord found = this.pages.record(me.account(), id);
		model.addAttribute("record", found);
		model.addAttribute("meeting", found.meeting());
		return found.meeting().heldOn() != null ? "meetings/held" : "meetings/planned";
	}

}
