package app.askwell.reminders;

import java.nio.charset.StandardCharsets;

import app.askwell.mail.Letter;
import app.askwell.shared.SignedIn;
import app.askwell.web.ContentSecurityPolicy;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The week as a page, and as the letter that tells of it. */
@Controller
class DigestController {

	private final DigestPages pages;

	DigestController(DigestPages pages) {
		this.pages = pages;
	}

	@GetMapping("/digest")
	String week(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAllAttributes(this.pages.week(me));
		return "reminders/digest";
	}

	@GetMapping("/settings/reminders/preview")
	String preview(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("letter", this.pages.preview(me).orElse(null));
		return "reminders/preview";
	}

	/** The letter alone, for the frame on the page above. */
	@GetMapping("/settings/reminders/preview/letter")
	ResponseEntity<byte[]> letter(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
		ContentSecurityPolicy.ofALetter(request);
		String page = this.pages.preview(me).map(Letter::html).orElse("");
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(page.getBytes(StandardCharsets.UTF_8));
	}

}
