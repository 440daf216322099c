package app.askwell.access;

import app.askwell.environment.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. Spring Security handles the form; these are its pages. */
@Controller
class SignInController {

	private final JdbcClient jdbc;

	private final HalfwayIn halfway;

	private final PublicAddress address;

	SignInController(JdbcClient jdbc, HalfwayIn halfway, PublicAddress address) {
		this.address = address;
		this.jdbc = jdbc;
		this.halfway = halfway;
	}

	/** The only name under which passkeys work. */
	@ModelAttribute("party")
	String party() {
		return this.address.host();
	}

	@GetMapping("/sign-in")
	String show(Model model) {
		if (!this.jdbc.sql("select any_account_exists()").query(Boolean.class).single()) {
			return "redirect:/welcome";
		}
		model.addAttribute("email", "");
		return "access/sign-in";
	}

	/**
	 * Spring Security forwards here when the address or the password is wrong, or not
	 * enough.
	 */
	@PostMapping("/sign-in/failed")
	String failed(@RequestParam(defaultValue = "") String email,
			@RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) Exception why,
			Model model, HttpServletResponse response) {
		if (why instanceof TriedTooOften tooOften) {
			throw tooOften.tooOften();
		}
		if (why instanceof CodeNeeded needed) {
			this.halfway.begin(needed.halfway());
			return "redirect:" + HalfwayIn.PAGE;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("email", email);
		model.addAttribute("failed", true);
		return "access/sign-in";
	}

}
