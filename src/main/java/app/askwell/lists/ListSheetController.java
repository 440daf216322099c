package app.askwell.lists;

import app.askwell.paper.Press;
import app.askwell.shared.SignedIn;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The target list on paper. */
@Controller
class ListSheetController {

	private final PrintedLists lists;

	private final ListSheets sheets;

	private final Press press;

	ListSheetController(PrintedLists lists, ListSheets sheets, Press press) {
		this.lists = lists;
		this.sheets = sheets;
		this.press = press;
	}

	@GetMapping("/targets/sheet")
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		return this.press.show(this.sheets.sheet(me, this.lists.of(me.account())), model, "/targets",
				"/targets/sheet.pdf");
	}

	@GetMapping("/targets/sheet.pdf")
	ResponseEntity<byte[]> print(@AuthenticationPrincipal SignedIn me) {
		return this.press.print(this.sheets.sheet(me, this.lists.of(me.account()))).answer("target-companies.pdf");
	}

}
