package app.askwell.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import app.askwell.bin.Recorded;
import app.askwell.shared.Refused;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The look back on a week. */
@Controller
@RequestMapping(ReviewController.PATH)
class ReviewController {

	static final String PATH = "/review";

	private final ReviewPages pages;

	private final EarlierReviews earlier;

	private final WeekKeeping keeping;

	private final Intending intending;

	private final Forms forms;

	private final Clock clock;

	ReviewController(ReviewPages pages, EarlierReviews earlier, WeekKeeping keeping, Intending intending, Forms forms,
			Clock clock) {
		this.pages = pages;
		this.earlier = earlier;
		this.keeping = keeping;
		this.intending = intending;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		return page(me, ReviewWeek.at(me.today(this.clock)), model);
	}

	@GetMapping("/earlier")
	String earlier(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page,
			@RequestParam(defaultValue = "") String at, Model model) {
		model.addAttribute("weeks", at.isEmpty() ? this.earlier.page(me, page) : this.earlier.pageWith(me, at));
		return "review/earlier";
	}

	@PostMapping("/completion")
	String finish(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") ReviewForm form,
			BindingResult errors, Model model) {
		LocalDate today = me.today(this.clock);
		ReviewWeek week = opened(form.week(), today);
		return this.forms.submit(errors, () -> page(me, week, model), () -> {
			LookBack look = form.lookBack();
			String next = (look.focus() == FocusAnswer.CHANGE) ? "/focus" : PATH;
			Recorded<?> finished = this.keeping.finish(me.account(), look, today);
			return finished.undoneTo(PATH, Done.to(next).saying("review.finished." + next.substring(1)));
		}, AsSaved.at(PATH, () -> ReviewForm.of(week, this.pages.finished(me, week))));
	}

	@PostMapping("/intentions")
	String intend(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("intention") IntentionForm form,
			BindingResult errors, Model model) {
		LocalDate today = me.today(this.clock);
		return this.forms.submit(errors, () -> page(me, opened(form.week(), today), model), () -> {
			this.intending.add(me.account(), form.intended(me.days(this.clock)), today);
			return Done.to(PATH + "#next").saying("intention.added");
		});
	}

	@PostMapping("/intentions/{id}/removal")
	String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> this.intending.remove(me.account(), id)
			.then((removed) -> Done.to(PATH).saying("intention.removed")));
	}

	private String page(SignedIn me, ReviewWeek week, Model model) {
		ReviewView view = this.pages.view(me, week);
		model.addAttribute("review", view);
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", ReviewForm.of(week, view.finished()));
		}
		if (!model.containsAttribute("intention")) {
			model.addAttribute("intention", IntentionForm.in(week));
		}
		return "review/review";
	}

	/** The week a form was opened for; for anything else that of today. */
	private static ReviewWeek opened(String week, LocalDate today) {
		try {
			return ReviewWeek.typed(week, today);
		}
		catch (Refused ex) {
			return ReviewWeek.at(today);
		}
	}

}
