package app.askwell.network;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The network: a picture, and a list with the same content. */
@Controller
class NetworkController {

	private final NetworkReading reading;

	NetworkController(NetworkReading reading) {
		this.reading = reading;
	}

	@GetMapping("/network")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String show,
			@RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String who,
			@RequestParam(defaultValue = "") String around, @RequestParam(defaultValue = "") String steps,
			@RequestParam(defaultValue = "") String size, @RequestParam(defaultValue = "") String page, Model model) {
		NetworkQuery query = NetworkQuery.of(show, at, who, around, steps, size);
		model.addAttribute("network", this.reading.page(me.account(), query, page));
		model.addAttribute("shows", Show.values());
		model.addAttribute("streets", Street.values());
		return "network/network";
	}

}
