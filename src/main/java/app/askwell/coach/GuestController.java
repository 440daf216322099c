package app.askwell.coach;

import java.util.Optional;

import app.askwell.access.Attempts;
import app.askwell.access.Opening;
import app.askwell.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a coach sees: no session, no menu, nothing but what was ticked. */
@Controller
@RequestMapping("/coach/{token}")
class GuestController {

	private final CoachDoor door;

	private final GuestPages pages;

	private final CoachViews views;

	private final GuestVisit visit;

	private final Attempts attempts;

	private final PasswordEncoder passwords;

	GuestController(CoachDoor door, GuestPages pages, CoachViews views, GuestVisit visit, Attempts attempts,
			PasswordEncoder passwords) {
		this.door = door;
		this.pages = pages;
		this.views = views;
		this.visit = visit;
		this.attempts = attempts;
		this.passwords = passwords;
	}

	/** Shows nothing of the seeker's, so a program that looks ahead is not noted. */
	@GetMapping
	String begin(@PathVariable String token, HttpServletRequest request, Model model) {
		return this.door.with(token, model, (guest) -> {
			if (Opening.counts(request)) {
				this.views.note(guest, null);
			}
			model.addAttribute("form", CommentForm.blank());
			return this.pages.first(guest, model);
		});
	}

	/** Noted before it is shown, whoever asks; and never handed out ahead of that. */
	@GetMapping("/{path}")
	String part(@PathVariable String token, @PathVariable String path, @RequestParam(defaultValue = "1") String page,
			HttpServletRequest request, Model model) {
		return this.door.with(token, model, (guest) -> {
			CoachPart part = shown(guest, path, request);
			model.addAttribute("form", CommentForm.blank());
			return this.pages.part(guest, part, page, model);
		});
	}

	/** The handbill as a file, which is a look at it as well. */
	@GetMapping("/handbill/handbill.pdf")
	Object pdf(@PathVariable String token, HttpServletRequest request, Model model) {
		return this.door.<Object>with(token, model, (guest) -> {
			shown(guest, CoachPart.HANDBILL.path(), request);
			return this.pages.pdf(guest).answer("handbill.pdf");
		}, (page) -> page);
	}

	@PostMapping("/passphrase")
	String enter(@PathVariable String token, @RequestParam(defaultValue = "") String password, Model model,
			HttpServletResponse response) {
		return this.door.open(token, model, (guest) -> {
			if (!isRight(guest.share(), password)) {
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
				model.addAttribute("wrong", true);
				return "coach/passphrase";
			}
			this.visit.begin(guest.share(), guest.link());
			return "redirect:" + guest.link();
		});
	}

	private boolean isRight(CoachShare share, String password) {
		String hash = share.passphraseHash();
		return hash == null || this.attempts
			.guessing(share.id().toString(),
					() -> Optional.of(password).filter((typed) -> this.passwords.matches(typed, hash)))
			.isPresent();
	}

	private CoachPart shown(Guest guest, String path, HttpServletRequest request) {
		CoachPart part = CoachPart.at(path).filter(guest::sees).orElseThrow(() -> new NotFound(path));
		if (Opening.isAhead(request)) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		if (request.getMethod().equals("GET")) {
			this.views.note(guest, part);
		}
		return part;
	}

}
