package app.askwell.maillinks;

import java.time.Clock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping letters of a kind, and having them again. */
@Service
@Transactional
class LetterChoice {

	private final Subscriptions subscriptions;

	private final Clock clock;

	LetterChoice(Subscriptions subscriptions, Clock clock) {
		this.subscriptions = subscriptions;
		this.clock = clock;
	}

	/** Does what the link is for; the second time nothing happens. */
	public Link settle(Link link) {
		boolean wanted = link.purpose() == Purpose.RESUME;
		if (this.subscriptions.isOn(link.account(), link.subject().letters()) != wanted) {
			this.subscriptions.change(link.account(), link.subject().letters(), wanted, this.clock.instant());
		}
		return link;
	}

}
