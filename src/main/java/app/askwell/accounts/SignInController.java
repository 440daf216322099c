package app.askwell.accounts;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. Spring Security handles the form; these are its pages. */
@Controller
class SignInController {

	private final SignUp signUp;

	SignInController(SignUp signUp) {
		this.signUp = signUp;
	}

	@GetMapping("/sign-in")
	String show(Model model) {
		if (this.signUp.isOpen()) {
			return "redirect:/welcome";
		}
		model.addAttribute("email", "");
		return "accounts/sign-in";
	}

	/** Spring Security forwards here when the address or the password is wrong. */
	@PostMapping("/sign-in/failed")
	String failed(@RequestParam(defaultValue = "") String email, Model model, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("email", email);
		model.addAttribute("failed", true);
		return "accounts/sign-in";
	}

}
