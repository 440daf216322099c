package app.askwell.opportunities;

import java.util.List;
import java.util.Objects;

import app.askwell.contacts.ContactId;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Who was ticked among those who helped, and what is chosen for them.
 *
 * @param cadence how often to stay in touch
 */
record LandingForm(List<String> ticked, String cadence) {

	LandingForm(@Nullable List<String> ticked, @Nullable String cadence) {
		this.ticked = (ticked != null) ? ticked.stream().filter(Objects::nonNull).toList() : List.of();
		this.cadence = Typed.orEmpty(cadence);
	}

	/** Everybody for whom nothing is planned yet. */
	static LandingForm of(LandingView view) {
		return new LandingForm(
				view.supporters().stream().filter(Supporter::isUnplanned).map((one) -> one.id().toString()).toList(),
				"");
	}

	public boolean has(ContactId id) {
		return this.ticked.contains(id.toString());
	}

	/**
	 * Those who are meant.
	 * @throws Refused at {@code ticked} when nobody is
	 * @throws NotFound if one of them did not help
	 */
	List<Supporter> among(List<Supporter> supporters) {
		if (this.ticked.isEmpty()) {
			throw new Refused(Refusal.of("people.tick-first", "ticked"));
		}
		List<Supporter> meant = supporters.stream().filter((one) -> has(one.id())).toList();
		if (meant.size() < this.ticked.stream().distinct().count()) {
			throw new NotFound("supporters");
		}
		return meant;
	}

}
