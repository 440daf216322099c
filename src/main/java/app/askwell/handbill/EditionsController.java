package app.askwell.handbill;

import java.time.Clock;
import java.util.UUID;

import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Slice;
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

/** Final handbills, and to whom they went. */
@Controller
@RequestMapping("/handbill/editions")
class EditionsController {

	private static final String PLACE = "/handbill/editions";

	private static final int PAGE = 30;

	private final Finishing finishing;

	private final EditionKeeping keeping;

	private final EditionPages pages;

	private final Forms forms;

	private final Clock clock;

	EditionsController(Finishing finishing, EditionKeeping keeping, EditionPages pages, Forms forms, Clock clock) {
		this.finishing = finishing;
		this.keeping = keeping;
		this.pages = pages;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String list(@AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "1") String page, Model model) {
		model.addAttribute("editions",
				this.pages.list(me.account(), Slice.Request.of(page, PAGE), this.clock.instant()));
		return "handbill/editions";
	}

	@PostMapping
	String make(@AuthenticationPrincipal SignedIn me) {
		// Before the transaction, which holds the account's turn and a connection.
		TypesetBill typeset = this.finishing.typeset(me);
		return this.forms.act(() -> {
			Recorded<EditionId> made = this.finishing.keep(me.account(), typeset, me.today(this.clock));
			return made.undoneTo("/handbill", Done.to(PLACE + "/" + made.result()).saying("handbill.final"));
		});
	}

	@GetMapping("/{id}")
	String show(@AuthenticationPrincipal SignedIn me, @PathVariable EditionId id, Model model) {
		model.addAttribute("form", new GivenForm("", ""));
		return page(me, id, model);
	}

	@PostMapping("/{id}/readers")
	String give(@AuthenticationPrincipal SignedIn me, @PathVariable EditionId id,
			@Valid @ModelAttribute("form") GivenForm form, BindingResult errors, Model model) {
		return this.forms.submit(errors, () -> page(me, id, model),
				() -> this.keeping
					.give(me.account(), id, form.who(), form.on(me.days(this.clock)), me.today(this.clock))
					.then((ContactId contact) -> Done.to(PLACE + "/" + id).saying("handbill.given")));
	}

	@PostMapping("/readers/{id}/removal")
	String forget(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
		return this.forms.act(() -> this.keeping.forget(me.account(), id)
			.then((edition) -> Done.to(PLACE + "/" + edition).saying("handbill.given.removed")));
	}

	private String page(SignedIn me, EditionId id, Model model) {
		model.addAttribute("edition", this.pages.view(me, id, this.clock.instant()));
		return "handbill/edition";
	}

}
