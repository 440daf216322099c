package app.askwell.transfer;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/import")
class ImportController {

	/** How many steps it takes to get a file from each source, in this order. */
	private static final Map<Source, Integer> STEPS = Stream.of(Source.values())
		.collect(Collectors.toMap(Function.identity(), Source::steps, (one, other) -> one, LinkedHashMap::new));

	private final Imports imports;

	private final OtherFiles others;

	private final ImportUndo undo;

	private final ImportPages pages;

	private final Forms forms;

	private final Clock clock;

	ImportController(Imports imports, OtherFiles others, ImportUndo undo, ImportPages pages, Forms forms, Clock clock) {
		this.imports = imports;
		this.others = others;
		this.undo = undo;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String start(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", new ImportForms.Upload(null));
		return page(me, model);
	}

	@PostMapping
	String upload(@ModelAttribute("form") ImportForms.Upload form, BindingResult errors,
			@AuthenticationPrincipal SignedIn me, Model model) {
		return this.forms.submit(errors, () -> page(me, model), () -> Done.to(keep(form, me)));
	}

	@GetMapping("/{batch}")
	String preview(@PathVariable UUID batch, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal SignedIn me, Model model) {
		ImportPreview preview = this.pages.preview(me.account(), batch, kind, Math.max(1, page));
		if (preview.batch().asksForColumns()) {
			return "redirect:/import/" + batch + "/columns";
		}
		model.addAttribute("preview", preview);
		return (preview.batch().underWay() != null) ? "transfer/progress" : "transfer/batch";
	}

	@PostMapping("/{batch}/choices")
	String choose(@PathVariable UUID batch, ImportForms.Choices choices, @AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.imports.choose(me.account(), batch, choices.made());
			return Done.to("/import/" + batch + choices.query()).saying("import.choices.saved");
		});
	}

	@PostMapping("/{batch}")
	String carryOut(@PathVariable UUID batch, ImportForms.Choices choices, @AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			this.imports.choose(me.account(), batch, choices.made());
			Done done = Done.to("/import/" + batch);
			return this.imports.carryOut(me.account(), batch, me.today(this.clock))
				.filter((it) -> !it.runs())
				.map((it) -> done.saying("import.done", it.added(), it.updated())
					.undoneBy("/import/" + batch + "/undo"))
				.orElse(done);
		});
	}

	@PostMapping("/{batch}/undo")
	String undo(@PathVariable UUID batch, @AuthenticationPrincipal SignedIn me) {
		return this.forms.act(() -> {
			Done done = Done.to("/import/" + batch);
			return this.undo.undo(me.account(), batch, me.today(this.clock))
				.map((it) -> done.saying("import.undone", it.removed(), it.restored(), it.stayed()))
				.orElse(done);
		});
	}

	private String keep(ImportForms.Upload form, SignedIn me) {
		byte[] content = form.content();
		String text = ImportText.of(content);
		return this.others.keep(me, form.name(), text)
			.orElseGet(() -> "/import/"
					+ this.imports.upload(me.account(), form.name(), content, text, me.today(this.clock)));
	}

	private String page(SignedIn me, Model model) {
		model.addAttribute("steps", STEPS);
		model.addAttribute("batches", this.pages.batches(me.account()));
		return "transfer/import";
	}

}
