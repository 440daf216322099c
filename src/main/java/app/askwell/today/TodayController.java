package app.askwell.today;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class TodayController {

	@GetMapping("/")
	String show() {
		return "today/today";
	}

}
