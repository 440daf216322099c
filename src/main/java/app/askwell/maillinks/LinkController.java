package app.askwell.maillinks;

import app.askwell.shared.Reasons;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where a link from a letter leads. Programs that look through mail open every link in
 * it, so only a pressed button does anything.
 */
@Controller
@RequestMapping("/m/{token}")
class LinkController {

	/** What comes before the secret part. */
	static final String PATH = "/m/";

	/** What a mail program sends when its own button is pressed (RFC 8058). */
	private static final String ONE_CLICK = "List-Unsubscribe";

	private final Doorstep doorstep;

	private final LinkPages pages;

	private final Clicks clicks;

	private final LetterChoice choice;

	private final Forms forms;

	LinkController(Doorstep doorstep, LinkPages pages, Clicks clicks, LetterChoice choice, Forms forms) {
		this.doorstep = doorstep;
		this.pages = pages;
		this.clicks = clicks;
		this.choice = choice;
		this.forms = forms;
	}

	@GetMapping
	String show(@PathVariable String token, Model model) {
		return this.doorstep.with(token, model, (me, link) -> this.pages.show(me, link, model));
	}

	@PostMapping
	String press(@PathVariable String token, @ModelAttribute("form") ClickForm form, BindingResult errors,
			Reasons reasons, Model model) {
		return this.doorstep.with(token, model, (me, link) -> switch (link.purpose()) {
			case OPEN -> this.pages.show(me, link, model);
			case STOP, RESUME -> this.forms.redirect(Done.to(this.pages.path(this.choice.settle(link))));
			case DONE, LATER, UNDO -> this.forms.submit(errors, () -> this.pages.show(me, link, model),
					() -> Done.to(this.pages.path(this.clicks.press(me, link, form, reasons))));
		});
	}

	/** Answers at once and leads nowhere: no person is there to follow. */
	@PostMapping(params = ONE_CLICK)
	String oneClick(@PathVariable String token, Model model) {
		return this.doorstep.with(token, model, (me, link) -> {
			if (link.purpose() != Purpose.STOP) {
				return this.doorstep.unknown(model);
			}
			return this.pages.show(me, this.choice.settle(link), model);
		});
	}

}
