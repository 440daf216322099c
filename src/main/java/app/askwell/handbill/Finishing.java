package app.askwell.handbill;

import java.time.LocalDate;
import java.util.List;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.paper.Press;
import app.askwell.paper.Sheet;
import app.askwell.shared.AccountId;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Stale;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making the handbill final. It is typeset first and kept then, so that nobody waits for
 * the account's turn, or for a connection, while a page is laid out.
 */
@Service
@Transactional
public class Finishing {

	private final Editions editions;

	private final HandbillDesk desk;

	private final Typesetter typesetter;

	private final Press press;

	private final OneAtATime oneAtATime;

	private final Changes changes;

	Finishing(Editions editions, HandbillDesk desk, Typesetter typesetter, Press press, OneAtATime oneAtATime,
			Changes changes) {
		this.editions = editions;
		this.desk = desk;
		this.typesetter = typesetter;
		this.press = press;
		this.oneAtATime = oneAtATime;
		this.changes = changes;
	}

	/**
	 * Typesets the handbill as it is saved.
	 * @throws Refused if there is no focus, something is missing, or it needs a second
	 * page
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	TypesetBill typeset(SignedIn me) {
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
		return new TypesetBill(known.version(), bill, sheet, this.press.print(sheet).pdf());
	}

	/**
	 * Makes an edition of it: what is printed of that stays.
	 * @throws Stale if the handbill was saved since it was typeset
	 */
	Recorded<EditionId> keep(AccountId account, TypesetBill typeset, LocalDate today) {
		this.oneAtATime.enter(account);
		if (!typeset.version().equals(this.desk.version(account))) {
			throw new Stale();
		}
		return this.changes.record(account, "edition.made",
				() -> this.editions.saveAndFlush(new Edition(account, typeset, today)).id());
	}

	/**
	 * Both within the transaction of whoever calls.
	 * @throws Refused if it is not ready to hand out
	 */
	public Recorded<EditionId> makeFinal(SignedIn me, LocalDate today) {
		return keep(me.account(), typeset(me), today);
	}

}
