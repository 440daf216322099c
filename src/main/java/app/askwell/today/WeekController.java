package app.askwell.today;

import app.askwell.paper.Press;
import app.askwell.shared.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The week on paper. */
@Controller
class WeekController {

	private final WeekReading reading;

	private final WeekPaper paper;

	private final Press press;

	WeekController(WeekReading reading, WeekPaper paper, Press press) {
		this.reading = reading;
		this.paper = paper;
		this.press = press;
	}

	@GetMapping("/week")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		return this.press.show(this.paper.of(me, this.reading.of(me)), model, "/", "/week.pdf");
	}

	@GetMapping("/week.pdf")
	ResponseEntity<byte[]> print(@AuthenticationPrincipal SignedIn me) {
		return this.press.print(this.paper.of(me, this.reading.of(me))).answer("week.pdf");
	}

}
