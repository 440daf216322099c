package app.askwell.accounts;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import app.askwell.shared.Refusal;

/** The time zones someone can live in, by the names of their cities. */
final class Zones {

	static final List<String> ALL = ZoneId.getAvailableZoneIds()
		.stream()
		.filter((zone) -> zone
			.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
		.sorted()
		.toList();

	private Zones() {
	}

	static Optional<Refusal> check(String id) {
		return ALL.contains(id) ? Optional.empty() : Optional.of(Refusal.of("refusal.zone.unknown", "zone"));
	}

}
