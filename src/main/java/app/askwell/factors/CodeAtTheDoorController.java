package app.askwell.factors;

import java.io.IOException;
import java.util.Optional;

import app.askwell.access.Attempts;
import app.askwell.access.HalfwayIn;
import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second question at the door, for whoever knew the password. */
@Controller
@RequestMapping(HalfwayIn.PAGE)
class CodeAtTheDoorController {

	private static final String VIEW = "factors/door";

	private static final String BACK = "redirect:/sign-in";

	private final HalfwayIn halfway;

	private final SecondFactor factor;

	private final Attempts attempts;

	CodeAtTheDoorController(HalfwayIn halfway, SecondFactor factor, Attempts attempts) {
		this.halfway = halfway;
		this.factor = factor;
		this.attempts = attempts;
	}

	@GetMapping
	String show() {
		return this.halfway.waiting().isPresent() ? VIEW : BACK;
	}

	@PostMapping
	@Nullable String comeIn(@RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request,
			HttpServletResponse response) throws ServletException, IOException {
		Optional<AccountId> waiting = this.halfway.waiting();
		if (waiting.isEmpty()) {
			return BACK;
		}
		AccountId account = waiting.get();
		if (this.attempts.tryingCode(account, () -> CurrentAccount.as(account, () -> this.factor.comeIn(account, code)))
			.isPresent()) {
			return this.halfway.enter(request, response) ? null : BACK;
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		model.addAttribute("failed", true);
		return VIEW;
	}

}
