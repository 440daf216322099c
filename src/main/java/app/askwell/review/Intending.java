package app.askwell.review;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meaning to talk to someone in the week that comes: three conversations, no more. */
@Service
@Transactional
public class Intending {

	/** Enough for a week in which one also works at the rest. */
	static final int MOST = 3;

	private final ReviewIntentions intentions;

	private final People people;

	private final OneAtATime oneAtATime;

	private final Changes changes;

	Intending(ReviewIntentions intentions, People people, OneAtATime oneAtATime, Changes changes) {
		this.intentions = intentions;
		this.people = people;
		this.oneAtATime = oneAtATime;
		this.changes = changes;
	}

	/**
	 * Means to have a conversation in the week after the one looked back on.
	 * @throws Refused beside the field if nobody is named, someone twice, a fourth, or
	 * the day is of another week
	 */
	public UUID add(AccountId account, Intended intended, LocalDate today) {
		ReviewWeek week = ReviewWeek.typed(intended.week(), today).next();
		this.oneAtATime.enter(account);
		if (intended.contact() != null) {
			this.people.mustBeKnown(account, intended.contact());
		}
		if (intended.day() != null && intended.day().isBefore(today)) {
			throw new Refused(Refusal.of("refusal.intention.past", "day"));
		}
		String words = Typed.orNull(intended.who());
		ContactId contact = (intended.contact() != null) ? intended.contact() : meant(account, words);
		if (this.intentions.inWeek(account, week.monday()) >= MOST) {
			throw new Refused(Refusal.of("refusal.intention.enough", "who"));
		}
		if (contact != null && this.intentions.named(account, week.monday(), contact)) {
			throw new Refused(Refusal.of("refusal.intention.twice", "who"));
		}
		String what = (contact == null) ? words : null;
		return this.intentions.saveAndFlush(new ReviewIntention(account, week, contact, what, intended.day())).id();
	}

	/** Lets go of a conversation. */
	public Recorded<UUID> remove(AccountId account, UUID id) {
		return this.changes.record(account, "review_intention.removed", () -> {
			this.intentions.delete(this.intentions.get(account, id));
			return id;
		});
	}

	/** Whose line it is, where it is one person's; everything else stays as words. */
	private @Nullable ContactId meant(AccountId account, @Nullable String words) {
		return (words != null) ? this.people.meant(account, words).orElse(null) : null;
	}

}
