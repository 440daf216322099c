package app.askwell.handbill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.advice.About;
import app.askwell.advice.SavedAnyway;
import app.askwell.shared.AccountId;
import app.askwell.shared.Finding;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Stale;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the handbill. */
@Service
@Transactional
public class HandbillWriting {

	private static final HandbillWords NOTHING = new HandbillWords("", "", "", "", "", "", List.of(), List.of(),
			List.of(), List.of(), "", "", List.of(), false);

	private final Handbills handbills;

	private final HandbillDesk desk;

	private final FirstDraft first;

	private final OneAtATime oneAtATime;

	private final SavedAnyway savedAnyway;

	HandbillWriting(Handbills handbills, HandbillDesk desk, FirstDraft first, OneAtATime oneAtATime,
			SavedAnyway savedAnyway) {
		this.handbills = handbills;
		this.desk = desk;
		this.first = first;
		this.oneAtATime = oneAtATime;
		this.savedAnyway = savedAnyway;
	}

	/**
	 * The handbill as it is now, proposed from what is known where nothing was written.
	 */
	@Transactional(readOnly = true)
	public HandbillWords current(SignedIn me) {
		return this.first.of(me, this.desk.known(me.account()));
	}

	/**
	 * Keeps what is on the handbill.
	 * @param version what the form was opened on, empty for none yet, null to overwrite
	 * whatever is there
	 * @throws Refused if it asks for a job, takes any, has too many lines, or goes
	 * against advice without a reason
	 * @throws Stale if another tab saved in between
	 */
	public void write(AccountId account, @Nullable String version, HandbillWords words, Reasons reasons,
			LocalDate today) {
		this.oneAtATime.enter(account);
		Handbill saved = this.handbills.of(account).orElse(null);
		if (version != null && !version.equals((saved != null) ? saved.wording() : "")) {
			throw new Stale();
		}
		HandbillWords before = (saved != null) ? saved.words() : NOTHING;
		List<Reasons.Overridden> overridden = reasons.settle(findings(account, before, words));
		Handbill handbill = (saved != null) ? saved : new Handbill(account, words);
		handbill.word(words);
		UUID id = this.handbills.saveAndFlush(handbill).id();
		this.savedAnyway.keep(account, new About("handbill", id, null), overridden, today);
	}

	private List<Finding> findings(AccountId account, HandbillWords before, HandbillWords words) {
		List<String> known = this.desk.contactsIn(account, before.all());
		List<String> named = this.desk.contactsIn(account, words.all())
			.stream()
			.filter((name) -> !known.contains(name))
			.toList();
		return PlainHandbill.since(before, PlainHandbill.check(words, named));
	}

}
