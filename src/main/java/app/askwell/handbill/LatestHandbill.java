package app.askwell.handbill;

import java.time.LocalDate;
import java.util.Optional;

import app.askwell.paper.Printed;
import app.askwell.paper.Sheet;
import app.askwell.shared.AccountId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The last handbill that is final, as it was printed then. */
@Component
@Transactional(readOnly = true)
public class LatestHandbill {

	private final Editions editions;

	private final Typesetter typesetter;

	LatestHandbill(Editions editions, Typesetter typesetter) {
		this.editions = editions;
		this.typesetter = typesetter;
	}

	/**
	 * A final handbill to be shown within a page.
	 *
	 * @param madeOn the day on which it became final
	 */
	public record Shown(LocalDate madeOn, Sheet sheet) {

	}

	/** Nothing while none is final. */
	public Optional<Shown> of(AccountId account) {
		return this.editions.latest(account)
			.map((edition) -> new Shown(edition.madeOn(), this.typesetter.kept(edition).with("within", true)));
	}

	/** The file itself; nothing while none is final. */
	public Optional<Printed> pdf(AccountId account) {
		return this.editions.latest(account).map((edition) -> new Printed(edition.pdf(), 1));
	}

}
