package app.askwell.contacts;

import java.util.List;

import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The list of people: searched, filtered, sorted by who is next. */
@Controller
class PeopleController {

	private final PeopleList list;

	private final PeopleTable table;

	PeopleController(PeopleList list, PeopleTable table) {
		this.list = list;
		this.table = table;
	}

	@GetMapping("/people")
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String only, @RequestParam(defaultValue = "") String tag,
			@RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("form", Ticked.nobody());
		return this.table.show(me, PeopleQuery.of(q, only, tag), page, model);
	}

	/** Lines such as "Tom Alvarez, VP Sales, Corvane" for a field that names people. */
	@GetMapping(path = "/people/suggestions", produces = "application/json")
	@ResponseBody
	List<String> suggestions(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q) {
		return this.list.suggestions(me.account(), q);
	}

}
