package app.askwell.coach;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import app.askwell.access.Attempts;
import app.askwell.accounts.AccountHolders;
import app.askwell.shared.AccountId;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.NotFound;
import app.askwell.shared.Rows;
import app.askwell.shared.SignedIn;
import app.askwell.web.ReaderLocale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Lets in whoever has a link that works, and the passphrase where there is one. Anyone
 * else finds a page that says kindly why not.
 */
@Component
class CoachDoor {

	/** Why there is nothing to see, as the name of its words. */
	private enum Closed {

		/** No link of ours, cut short on its way, or replaced by another one. */
		UNKNOWN(HttpStatus.NOT_FOUND),

		/** Past its last day, or stopped. */
		ENDED(HttpStatus.GONE),

		/** The link works, and this is not ticked. */
		NOT_SHARED(HttpStatus.NOT_FOUND);

		private final HttpStatus status;

		Closed(HttpStatus status) {
			this.status = status;
		}

	}

	private final Attempts attempts;

	private final AccountHolders holders;

	private final CoachShares shares;

	private final GuestVisit visit;

	private final JdbcClient jdbc;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final Clock clock;

	CoachDoor(Attempts attempts, AccountHolders holders, CoachShares shares, GuestVisit visit, JdbcClient jdbc,
			HttpServletRequest request, HttpServletResponse response, Clock clock) {
		this.attempts = attempts;
		this.holders = holders;
		this.shares = shares;
		this.visit = visit;
		this.jdbc = jdbc;
		this.request = request;
		this.response = response;
		this.clock = clock;
	}

	/**
	 * Does something for whoever may look, as the account that the link is of.
	 * @param work answers with a view; {@link NotFound} for what is not shared
	 * @throws app.askwell.shared.TooOften if too much was read or tried from there
	 */
	String with(String token, Model model, Function<Guest, String> work) {
		return with(token, model, work, Function.identity());
	}

	/**
	 * The same for an answer that is no page.
	 * @param page what to make of a page that says why not
	 */
	<T> T with(String token, Model model, Function<Guest, T> work, Function<String, T> page) {
		return open(token, model,
				(guest) -> this.visit.isOpen(guest.share()) ? work.apply(guest) : page.apply("coach/passphrase"), page);
	}

	/** Also for whoever has not given the passphrase. */
	String open(String token, Model model, Function<Guest, String> work) {
		return open(token, model, work, Function.identity());
	}

	private <T> T open(String token, Model model, Function<Guest, T> work, Function<String, T> page) {
		Optional<Found> found = this.attempts.reading(() -> find(token));
		return found
			.map((one) -> CurrentAccount.as(new AccountId(one.accountId()), () -> enter(one, token, model, work, page)))
			.orElseGet(() -> page.apply(closed(Closed.UNKNOWN, model)));
	}

	private <T> T enter(Found found, String token, Model model, Function<Guest, T> work, Function<String, T> page) {
		AccountId account = new AccountId(found.accountId());
		try {
			SignedIn seeker = this.holders.find(account).orElseThrow(() -> new NotFound("account"));
			ReaderLocale.set(this.request, seeker.locale());
			Guest guest = new Guest(this.shares.get(account, found.id()), seeker, CoachLetters.PATH + token);
			model.addAttribute("guest", guest);
			return guest.share().isOpen(this.clock.instant()) ? work.apply(guest)
					: page.apply(closed(Closed.ENDED, model));
		}
		catch (NotFound ex) {
			return page.apply(closed(Closed.NOT_SHARED, model));
		}
	}

	private Optional<Found> find(String token) {
		return this.jdbc.sql("select account_id, id from coach_share_of(?)")
			.param(Fingerprint.of(token))
			.query(Rows.of(Found.class))
			.optional();
	}

	private String closed(Closed why, Model model) {
		this.response.setStatus(why.status.value());
		model.addAttribute("why", why);
		return "coach/closed";
	}

	/** Whose link it is. */
	record Found(UUID accountId, UUID id) {

	}

}
