package app.askwell.handbill;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.advice.About;
import app.askwell.advice.SavedAnyway;
import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.AccountId;
import app.askwell.shared.Finding;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Stale;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the handbill, and making it final. */
@Service
@Transactional
public class HandbillWriting {

	private static final HandbillWords NOTHING = new HandbillWords("", "", "", "", "", "", List.of(), List.of(),
			List.of(), List.of(), "", "", List.of(), false);

	private final Handbills handbills;

	private final Editions editions;

	private final HandbillDesk desk;

	private final FirstDraft first;

	private final Typesetter typesetter;

	private final Press press;

	private final OneAtATime oneAtATime;

	private final Changes changes;

	private final SavedAnyway savedAnyway;

	HandbillWriting(Handbills handbills, Editions editions, HandbillDesk desk, FirstDraft first, Typesetter typesetter,
			Press press, OneAtATime oneAtATime, Changes changes, SavedAnyway savedAnyway) {
		this.handbills = handbills;
		this.editions = editions;
		this.desk = desk;
		this.first = first;
		this.typesetter = typesetter;
		this.press = press;
		this.oneAtATime = oneAtATime;
		this.changes = changes;
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

	/**
	 * Makes an edition of the handbill as it is saved: what is printed of it stays.
	 * @throws Refused if there is no focus, something is missing, or it needs a second
	 * page
	 */
	public Recorded<EditionId> makeFinal(SignedIn me, LocalDate today) {
		this.oneAtATime.enter(me.account());
		Known known = this.desk.known(me.account());
		if (known.saved() == null) {
			throw new Refused(Refusal.of("refusal.handbill.not-saved", ""));
		}
		Bill bill = this.typesetter.bill(me, known, known.saved());
		Sheet sheet = this.typesetter.sheet(bill);
		List<Refusal> missing = ReadyToHandOut.check(known.focus() != null, bill, this.press.measure(sheet));
		if (!missing.isEmpty()) {
			throw new Refused(missing);
		}
		byte[] pdf = this.press.print(sheet).pdf();
		return this.changes.record(me.account(), "edition.made",
				() -> this.editions.saveAndFlush(new Edition(me.account(), bill, pdf, today)).id());
	}

}
