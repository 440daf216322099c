package app.askwell.calendar;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secret address of the calendar is made and taken back. */
@Controller
@RequestMapping("/settings/calendar")
class CalendarSettingsController {

	private static final String PLACE = "/settings/calendar";

	private final FeedAddress address;

	private final Forms forms;

	private final Links links;

	CalendarSettingsController(FeedAddress address, Forms forms, Links links) {
		this.address = address;
		this.forms = forms;
		this.links = links;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("feed", this.address.current(me).orElse(null));
		if (model.getAttribute("link") instanceof String link) {
			model.addAttribute("subscription", link.replaceFirst("^https?:", "webcal:"));
		}
		return "calendar/settings";
	}

	@PostMapping("/address")
	String make(@AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
		return this.forms.act(() -> {
			next.addFlashAttribute("link", this.links.feed(this.address.make(me.account())));
			return Done.to(PLACE);
		});
	}

	@PostMapping("/address/revocation")
	String revoke(@AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.address.revoke(me.account());
			return Done.to(PLACE).saying("calendar.revoked");
		});
	}

}
