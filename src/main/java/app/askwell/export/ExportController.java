package app.askwell.export;

import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where files are fetched, and one is brought back. */
@Controller
@RequestMapping("/export")
class ExportController {

	private final Contents contents;

	private final HomeComing homeComing;

	private final Forms forms;

	ExportController(Contents contents, HomeComing homeComing, Forms forms) {
		this.contents = contents;
		this.homeComing = homeComing;
		this.forms = forms;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", new ArchiveForm(null));
		return page(me, false, model);
	}

	@PostMapping
	String bringBack(@AuthenticationPrincipal SignedIn me, @ModelAttribute("form") ArchiveForm form,
			BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(me, true, model), () -> {
			this.homeComing.bringBack(me.account(), form.content());
			return Done.to("/export").saying("export.back.done");
		});
	}

	private String page(SignedIn me, boolean tried, Model model) {
		model.addAttribute("tried", tried);
		model.addAttribute("content", this.contents.of(me.account()));
		return "export/export";
	}

}
