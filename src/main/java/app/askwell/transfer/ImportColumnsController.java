package app.askwell.transfer;

import java.time.Clock;
import java.util.UUID;

import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the columns of a table mean. */
@Controller
@RequestMapping("/import/{batch}/columns")
class ImportColumnsController {

	private final ImportColumns columns;

	private final Imports imports;

	private final Forms forms;

	private final Clock clock;

	ImportColumnsController(ImportColumns columns, Imports imports, Forms forms, Clock clock) {
		this.columns = columns;
		this.imports = imports;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String ask(@PathVariable UUID batch, @AuthenticationPrincipal SignedIn me, Model model) {
		ImportColumns.Page page = this.columns.page(me.account(), batch);
		model.addAttribute("page", page);
		model.addAttribute("form", page.form());
		return "transfer/columns";
	}

	@PostMapping
	String say(@PathVariable UUID batch, @ModelAttribute("form") ImportColumns.Form form, BindingResult errors,
			@AuthenticationPrincipal SignedIn me, Model model) {
		return this.forms.submit(errors, () -> {
			model.addAttribute("page", this.columns.page(me.account(), batch));
			return "transfer/columns";
		}, () -> {
			read(me, batch, form);
			return Done.to("/import/" + batch);
		});
	}

	/**
	 * What is wrong with the file is told at its columns: there is nothing else on the
	 * page.
	 */
	private void read(SignedIn me, UUID batch, ImportColumns.Form form) {
		try {
			this.imports.read(me.account(), batch, form.said(), me.today(this.clock));
		}
		catch (Refused ex) {
			throw new Refused(ex.findings().stream().map((finding) -> finding.at("meanings")).toList());
		}
	}

}
