package app.askwell.search;

import app.askwell.shared.Choice;
import app.askwell.shared.SignedIn;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search, from every page. */
@Controller
@RequestMapping("/search")
class SearchController {

	private final Finder finder;

	SearchController(Finder finder) {
		this.finder = finder;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("finding",
				this.finder.page(me.account(), q.strip(), Choice.of(FoundKind.class, kind), page));
		return "search/search";
	}

	/** Options of a list box, for while someone types. */
	@GetMapping("/suggestions")
	String suggestions(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("hits", this.finder.best(me.account(), q.strip()));
		return "search/suggestions";
	}

}
