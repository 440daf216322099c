package app.askwell.followups;

import java.time.Clock;

import app.askwell.exchange.Ledger;
import app.askwell.shared.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together the page of a follow-up: what it is about, and forms to answer it. */
@Component
class FollowUpPage {

	private final FollowUpViews views;

	private final ThankYouText text;

	private final ThankYouPost post;

	private final Ledger ledger;

	private final Clock clock;

	FollowUpPage(FollowUpViews views, ThankYouText text, ThankYouPost post, Ledger ledger, Clock clock) {
		this.views = views;
		this.text = text;
		this.post = post;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Fills the model; what was typed is in it already and stays. */
	@Transactional(readOnly = true)
	public String show(SignedIn me, FollowUpId id, @Nullable String back, Model model) {
		FollowUpView item = this.views.get(me, id);
		model.addAttribute("item", item);
		model.addAttribute("about", item.about());
		model.addAttribute("back", Back.to(back));
		if (!(model.getAttribute("form") instanceof FollowUpForm)) {
			model.addAttribute("form", form(me, item));
		}
		if (!(model.getAttribute("snooze") instanceof SnoozeForm)) {
			model.addAttribute("snooze", new SnoozeForm(null, "", Back.to(back)));
		}
		model.addAttribute("canSend", this.post.canSend(me, item.about()));
		model.addAttribute("letter", item.isPosted() ? this.post.letter(me, id).orElse(null) : null);
		if (model.getAttribute("form") instanceof FollowUpForm form && form.draft() != null) {
			model.addAttribute("mailto", this.text.mailto(me, item, form.draft()));
		}
		return item.template();
	}

	/** The text of a thank-you as it stands; null for anything else. */
	@Nullable String text(SignedIn me, FollowUpId id) {
		return text(me, this.views.get(me, id));
	}

	private @Nullable String text(SignedIn me, FollowUpView item) {
		return (item.about().kind() == FollowUpKind.THANK_YOU) ? this.text.of(me, item) : null;
	}

	/** The form as the page would open now. */
	FollowUpForm form(SignedIn me, FollowUpId id) {
		return form(me, this.views.get(me, id));
	}

	private FollowUpForm form(SignedIn me, FollowUpView item) {
		return new FollowUpForm(text(me, item), this.text.subject(me, item), null, newDay(me, item), null,
				String.valueOf(item.about().version()));
	}

	private @Nullable String newDay(SignedIn me, FollowUpView item) {
		return (item.about().kind() == FollowUpKind.CHECK_BACK)
				? me.days(this.clock).written(this.ledger.proposedCheckBack(me.today(this.clock))) : null;
	}

}
