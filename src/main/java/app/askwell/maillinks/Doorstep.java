package app.askwell.maillinks;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;

import app.askwell.access.Attempts;
import app.askwell.accounts.AccountHolders;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.NotFound;
import app.askwell.shared.SignedIn;
import app.askwell.web.ReaderLocale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lets in whoever has a link, as far as the link goes. Anyone else finds a page that says
 * why not, and the way in.
 */
@Component
class Doorstep {

	/** Why a link opens nothing, as the name of its words. */
	private enum Closed {

		/** No link of ours, or cut short on its way. */
		UNKNOWN(HttpStatus.NOT_FOUND),

		/** Older than 30 days. */
		OVER(HttpStatus.GONE),

		/** What it was about was removed. */
		GONE(HttpStatus.GONE);

		private final HttpStatus status;

		Closed(HttpStatus status) {
			this.status = status;
		}

	}

	private final Attempts attempts;

	private final AccountHolders holders;

	private final LinkSeal seal;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final Clock clock;

	Doorstep(Attempts attempts, AccountHolders holders, LinkSeal seal, HttpServletRequest request,
			HttpServletResponse response, Clock clock) {
		this.attempts = attempts;
		this.holders = holders;
		this.seal = seal;
		this.request = request;
		this.response = response;
		this.clock = clock;
	}

	/**
	 * Does something with a link, as its account and in the words of its region.
	 * @param work answers with a view
	 * @throws app.askwell.shared.TooOften if too many links that are none came from there
	 */
	String with(String token, Model model, BiFunction<SignedIn, Link, String> work) {
		Optional<Link> link = this.attempts.trying(() -> this.seal.open(token));
		if (link.isEmpty()) {
			return unknown(model);
		}
		return link.get().isOver(this.clock.instant()) ? closed(Closed.OVER, model) : open(link.get(), model, work);
	}

	String unknown(Model model) {
		return closed(Closed.UNKNOWN, model);
	}

	private String open(Link link, Model model, BiFunction<SignedIn, Link, String> work) {
		return CurrentAccount.as(link.account(), () -> {
			try {
				SignedIn me = this.holders.find(link.account()).orElseThrow(() -> new NotFound("account"));
				ReaderLocale.set(this.request, me.locale());
				return work.apply(me, link);
			}
			catch (NotFound ex) {
				return closed(Closed.GONE, model);
			}
		});
	}

	private String closed(Closed why, Model model) {
		this.response.setStatus(why.status.value());
		model.addAttribute("why", why);
		return "maillinks/closed";
	}

}
