package app.askwell.pitch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A wording of the pitch as its pages show it.
 *
 * @param told the impact statements, one a line
 * @param replacedOn null while it is in use
 * @param rehearsals how often this wording was rehearsed
 * @param rehearsedOn when any wording was rehearsed last, or null
 * @param earlier how many wordings came before the one in use
 */
record PitchView(PitchId id, int version, @Nullable String introduction, @Nullable String profile, String told,
		LocalDate writtenOn, @Nullable LocalDate replacedOn, int rehearsals, @Nullable LocalDate rehearsedOn,
		int earlier) {

	public List<String> impacts() {
		return this.told.lines().toList();
	}

	public SpokenTime time(PitchPart part) {
		return SpokenTime.of(part, said(part));
	}

	/** What is said aloud in a rehearsal of this part. */
	public String said(PitchPart part) {
		return Typed.orEmpty((part == PitchPart.PROFILE) ? this.profile : this.introduction);
	}

	public boolean has(PitchPart part) {
		return !said(part).isEmpty();
	}

	/** How many days ago it was rehearsed last; null for never. */
	public @Nullable Long rehearsedDaysAgo(LocalDate today) {
		return (this.rehearsedOn != null) ? ChronoUnit.DAYS.between(this.rehearsedOn, today) : null;
	}

	String wording() {
		return this.id + "." + this.version;
	}

}
