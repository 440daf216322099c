package app.askwell.questions;

import java.time.Clock;
import java.util.UUID;

import app.askwell.shared.SignedIn;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The question bank. */
@Controller
@RequestMapping("/questions")
class QuestionsController {

	private final QuestionBank bank;

	private final QuestionKeeping keeping;

	private final Forms forms;

	private final Clock clock;

	QuestionsController(QuestionBank bank, QuestionKeeping keeping, Forms forms, Clock clock) {
		this.bank = bank;
		this.keeping = keeping;
		this.forms = forms;
		this.clock = clock;
	}

	@ModelAttribute("themes")
	Theme[] themes() {
		return Theme.values();
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		model.addAttribute("form", QuestionForm.about(Theme.FIELD.name()));
		return page(me, model);
	}

	@PostMapping
	String add(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") QuestionForm form,
			BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(me, model), () -> {
			this.keeping.add(me.account(), form.about(), form.question(), me.locale(), me.today(this.clock));
			return Done.to("/questions").saying("question.added");
		});
	}

	@GetMapping("/{id}/edit")
	String edit(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
		model.addAttribute("form", QuestionForm.of(this.keeping.sheet(me.account(), id)));
		return edit(id, model);
	}

	@PostMapping("/{id}")
	String revise(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id,
			@Valid @ModelAttribute("form") QuestionForm form, BindingResult errors, Model model) {
		QuestionSheet now = this.keeping.sheet(me.account(), id);
		return this.forms.submit(errors, () -> edit(now.id(), model), () -> {
			this.keeping.revise(me.account(), id, form.versionNumber(), form.about(), form.question(), me.locale());
			return Done.to("/questions").saying("question.saved");
		}, AsSaved.at("/questions/" + id + "/edit", () -> QuestionForm.of(this.keeping.sheet(me.account(), id))));
	}

	@PostMapping("/{id}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> this.keeping.remove(me.account(), id)
			.then((question) -> Done.to("/questions").saying("question.removed")));
	}

	private String page(SignedIn me, Model model) {
		model.addAttribute("bank", this.bank.all(me.account(), me.locale()));
		return "questions/questions";
	}

	private static String edit(UUID id, Model model) {
		model.addAttribute("id", id);
		return "questions/question";
	}

}
