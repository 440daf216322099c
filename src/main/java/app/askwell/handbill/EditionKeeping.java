package app.askwell.handbill;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.AccountId;
import app.askwell.shared.Fingerprint;
import app.askwell.shared.Happened;
import app.askwell.shared.Noted;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a final handbill: to whom it goes, and who may read it by a link. */
@Service
@Transactional
public class EditionKeeping {

	private final Editions editions;

	private final HandOuts handOuts;

	private final Shares shares;

	private final People people;

	private final Changes changes;

	private final Clock clock;

	private final ApplicationEventPublisher news;

	EditionKeeping(Editions editions, HandOuts handOuts, Shares shares, People people, Changes changes, Clock clock,
			ApplicationEventPublisher news) {
		this.news = news;
		this.editions = editions;
		this.handOuts = handOuts;
		this.shares = shares;
		this.people = people;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Notes that someone was given an edition.
	 * @param who a line such as "Tom Alvarez, Corvane"; a stranger is added to the people
	 * @throws Refused at {@code who} or {@code day}
	 */
	public Recorded<ContactId> give(AccountId account, EditionId edition, String who, LocalDate day, LocalDate today) {
		Edition given = this.editions.get(account, edition.value());
		if (day.isAfter(today) || day.isBefore(given.madeOn())) {
			throw new Refused(Refusal.of("refusal.handbill.given-day", "day", given.madeOn()));
		}
		return this.changes.record(account, "handbill_given.noted", () -> {
			ContactId contact = this.people.recognise(account, who, null, today);
			if (this.handOuts.of(account, edition, contact)) {
				throw new Refused(Refusal.of("refusal.handbill.given-before", "who"));
			}
			this.handOuts.saveAndFlush(new HandOut(account, edition, contact, day));
			return contact;
		});
	}

	/** Takes a note of who was given it back. */
	Recorded<EditionId> forget(AccountId account, UUID id) {
		return this.changes.record(account, "handbill_given.removed", () -> {
			HandOut handOut = this.handOuts.get(account, id);
			this.handOuts.delete(handOut);
			return handOut.edition();
		});
	}

	/**
	 * Makes a link to an edition.
	 * @return its secret part, which nobody can look up later
	 */
	public String share(AccountId account, EditionId edition, Duration lasts) {
		this.editions.get(account, edition.value());
		String token = Fingerprint.secret();
		this.shares.saveAndFlush(new Share(account, edition, token, this.clock.instant(), lasts));
		this.news.publishEvent(new Happened(account, Noted.HANDBILL_LINK_MADE));
		return token;
	}

	/** Has a link stop working at once, and for good. */
	EditionId revoke(AccountId account, UUID id) {
		Share share = this.shares.get(account, id);
		share.revoke(this.clock.instant());
		this.news.publishEvent(new Happened(account, Noted.HANDBILL_LINK_ENDED));
		return this.shares.saveAndFlush(share).edition();
	}

}
