package app.askwell.exchange;

import java.time.Clock;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything in the air, in both directions. */
@Controller
class ExchangeController {

	private final ExchangeReading reading;

	private final Clock clock;

	ExchangeController(ExchangeReading reading, Clock clock) {
		this.reading = reading;
		this.clock = clock;
	}

	@GetMapping("/exchange")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("open", this.reading.open(me.account(), me.today(this.clock), number(page)));
		return "exchange/exchange";
	}

	/** The page asked for; anything odd is the first one. */
	private static int number(String page) {
		return page.matches("[1-9]\\d{0,2}") ? Integer.parseInt(page) : 1;
	}

}
