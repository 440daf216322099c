package app.askwell.accounts;

import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Refusal;
import app.askwell.shared.Region;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What to call the person, what "today" is, and how days are written. */
record ProfileForm(@NotBlank(message = "{form.name.missing}") @Size(max = 200, message = "{form.too-long}") String name,
		String zone, String region, String version) {

	ProfileForm {
		name = Typed.orEmpty(name);
		zone = Typed.orEmpty(zone);
		region = Typed.orEmpty(region);
		version = Typed.orEmpty(version);
	}

	static ProfileForm of(Account account) {
		SignedIn me = account.signedIn();
		return new ProfileForm(me.name(), me.zone().getId(), Region.of(me.locale()).name(),
				String.valueOf(account.version()));
	}

	List<Refusal> refusals() {
		List<Refusal> refusals = new ArrayList<>();
		Zones.check(this.zone).ifPresent(refusals::add);
		if (Region.named(this.region).isEmpty()) {
			refusals.add(Refusal.of("refusal.region.unknown", "region"));
		}
		return refusals;
	}

	@Override
	public String toString() {
		return "ProfileForm";
	}

}
