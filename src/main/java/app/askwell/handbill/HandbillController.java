package app.askwell.handbill;

import java.time.Clock;

import app.askwell.paper.Measure;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.Reasons;
import app.askwell.shared.SignedIn;
import app.askwell.web.AsSaved;
import app.askwell.web.Done;
import app.askwell.web.Forms;
import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page where the handbill is written, beside what it will look like. */
@Controller
@RequestMapping("/handbill")
class HandbillController {

	private static final String PLACE = "/handbill";

	private final HandbillWriting writing;

	private final HandbillDesk desk;

	private final FirstDraft first;

	private final Typesetter typesetter;

	private final Press press;

	private final Forms forms;

	private final Clock clock;

	HandbillController(HandbillWriting writing, HandbillDesk desk, FirstDraft first, Typesetter typesetter, Press press,
			Forms forms, Clock clock) {
		this.writing = writing;
		this.desk = desk;
		this.first = first;
		this.typesetter = typesetter;
		this.press = press;
		this.forms = forms;
		this.clock = clock;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn me, Model model) {
		Known known = this.desk.known(me.account());
		HandbillForm form = HandbillForm.of(this.first.of(me, known), known.version());
		model.addAttribute("form", form);
		return page(me, known, form, model);
	}

	@PostMapping
	String write(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") HandbillForm form,
			BindingResult errors, Reasons reasons, Model model) {
		return this.forms.submit(errors, () -> page(me, this.desk.known(me.account()), form, model), () -> {
			this.writing.write(me.account(), form.version(), form.words(), reasons, me.today(this.clock));
			return Done.to(PLACE).saying("handbill.saved");
		}, AsSaved.at(PLACE, () -> {
			Known known = this.desk.known(me.account());
			return HandbillForm.of(this.first.of(me, known), known.version());
		}));
	}

	/** For whoever has no script: the page again, with what is typed and how it looks. */
	@PostMapping(params = "preview")
	String preview(@AuthenticationPrincipal SignedIn me, @Valid @ModelAttribute("form") HandbillForm form,
			BindingResult errors, Model model) {
		return page(me, this.desk.known(me.account()), form, model);
	}

	@GetMapping("/print")
	String print(@AuthenticationPrincipal SignedIn me, Model model) {
		return this.press.show(sheet(me), model, PLACE, PLACE + "/handbill.pdf");
	}

	@GetMapping("/handbill.pdf")
	ResponseEntity<byte[]> pdf(@AuthenticationPrincipal SignedIn me) {
		return this.press.print(sheet(me)).answer("handbill.pdf");
	}

	/** As it is saved; not final, and it says so. */
	private Sheet sheet(SignedIn me) {
		Known known = this.desk.known(me.account());
		Bill bill = this.typesetter.bill(me, known, this.first.of(me, known));
		return this.typesetter.sheet(bill).with("draft", true);
	}

	private String page(SignedIn me, Known known, HandbillForm form, Model model) {
		HandbillWords words = form.words();
		Bill bill = this.typesetter.bill(me, known, words);
		Sheet sheet = this.typesetter.sheet(bill).with("within", true);
		Measure measure = this.press.measure(sheet);
		model.addAllAttributes(sheet.model());
		model.addAttribute("sheet", sheet);
		model.addAttribute("measure", measure);
		model.addAttribute("missing", ReadyToHandOut.check(known.focus() != null, bill, measure));
		model.addAttribute("known", known);
		model.addAttribute("words", words.count());
		return "handbill/handbill";
	}

}
