package app.askwell.maillinks;

import java.time.Clock;
import java.time.LocalDate;

import app.askwell.bin.ChangeId;
import app.askwell.bin.Changes;
import app.askwell.exchange.Ledger;
import app.askwell.followups.FollowUpKind;
import app.askwell.followups.Matter;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of a link shows: one thing, and nothing beside it. */
@Component
class LinkPages {

	private final Items items;

	private final Subscriptions subscriptions;

	private final Changes changes;

	private final Ledger ledger;

	private final LinkSeal seal;

	private final Clock clock;

	LinkPages(Items items, Subscriptions subscriptions, Changes changes, Ledger ledger, LinkSeal seal, Clock clock) {
		this.items = items;
		this.subscriptions = subscriptions;
		this.changes = changes;
		this.ledger = ledger;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Fills the model; what was typed is in it already and stays.
	 * @throws app.askwell.shared.NotFound if the thing is gone
	 */
	String show(SignedIn me, Link link, Model model) {
		return switch (link.purpose()) {
			case OPEN -> "redirect:" + Items.path(link);
			case STOP, RESUME -> letters(link, model);
			case DONE, LATER, UNDO -> item(me, link, model);
		};
	}

	/** Where a link is found. */
	String path(Link link) {
		return LinkController.PATH + this.seal.seal(link);
	}

	private String letters(Link link, Model model) {
		boolean on = this.subscriptions.isOn(link.account(), link.subject().letters());
		model.addAttribute("kind", link.subject().letters());
		model.addAttribute("on", on);
		model.addAttribute("press", path(link.turned(on ? Purpose.STOP : Purpose.RESUME)));
		return "maillinks/letters";
	}

	private String item(SignedIn me, Link link, Model model) {
		Matter matter = this.items.matter(me, link);
		LocalDate today = me.today(this.clock);
		model.addAttribute("matter", matter);
		model.addAttribute("purpose", link.purpose());
		model.addAttribute("press", path(link));
		model.addAttribute("open", path(link.turned(Purpose.OPEN)));
		model.addAttribute("waits", Items.waits(link, matter));
		model.addAttribute("later", Items.aWeekLater(matter, today));
		model.addAttribute("isBack",
				link.purpose() == Purpose.UNDO && this.changes.isBack(me.account(), new ChangeId(link.change())));
		model.addAttribute("typedDays", me.days(this.clock));
		if (!(model.getAttribute("form") instanceof ClickForm form) || form.seen() == null) {
			model.addAttribute("form", blank(me, matter, today));
		}
		return (link.purpose() == Purpose.DONE && matter.kind() == FollowUpKind.CHECK_BACK && !matter.isEnded())
				? "maillinks/check-back" : "maillinks/item";
	}

	private ClickForm blank(SignedIn me, Matter matter, LocalDate today) {
		return new ClickForm(matter.seen(), null, me.days(this.clock).written(this.ledger.proposedCheckBack(today)));
	}

}
