package app.askwell.coach;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import app.askwell.shared.SignedIn;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the seeker decides about a coach, as it is typed.
 *
 * @param parts names of {@link CoachPart}s that are ticked
 * @param until the last day
 * @param password a passphrase; called so because fields of this name are kept nowhere
 * @param freely "yes" to ask for no passphrase any more
 * @param send "yes" to send the link by e-mail
 */
record CoachForm(@Size(max = 100, message = "{form.too-long}") String name,
		@Size(max = 254, message = "{form.too-long}") String email, List<String> parts, String until,
		@Size(max = 200, message = "{form.too-long}") String password, String freely, String send, String version) {

	CoachForm {
		name = Typed.orEmpty(name);
		email = Typed.orEmpty(email);
		parts = (parts != null) ? parts.stream().filter(Objects::nonNull).toList() : List.of();
		until = Typed.orEmpty(until);
		password = Typed.orEmpty(password);
		freely = Typed.orEmpty(freely);
		send = Typed.orEmpty(send);
		version = Typed.orEmpty(version);
	}

	/** Nothing is ticked. */
	static CoachForm blank(TypedDays days) {
		return new CoachForm("", "", List.of(), days.written(CoachDraft.usually(days.today())), "", "", "", "");
	}

	static CoachForm of(CoachShare share, ZoneId zone, TypedDays days) {
		return new CoachForm(share.name(), Typed.orEmpty(share.email()),
				share.parts().stream().sorted().map(CoachPart::name).toList(), days.written(share.lastDay(zone)), "",
				"", "", String.valueOf(share.saved()));
	}

	boolean isTicked(CoachPart part) {
		return this.parts.contains(part.name());
	}

	boolean sends() {
		return this.send.equals("yes");
	}

	int openedAt() {
		return Typed.number(this.version);
	}

	CoachDraft draft(SignedIn me, TypedDays days) {
		@Nullable LocalDate last = days.find(this.until, Tense.FUTURE).orElse(null);
		return new CoachDraft(this.name.strip(), Typed.orNull(this.email),
				this.parts.stream().map(CoachPart::named).flatMap(Optional::stream).collect(Collectors.toSet()), last,
				me.zone(), this.password.isEmpty() ? null : this.password, this.freely.equals("yes"));
	}

}
