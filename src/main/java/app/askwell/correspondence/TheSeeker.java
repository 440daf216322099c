package app.askwell.correspondence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out whose messages these are: whoever takes part in every conversation. */
final class TheSeeker {

	private TheSeeker() {
	}

	/**
	 * Looks for the one. Where everything was written with the same person, both take
	 * part in all of it, and the name or the list of contacts decides.
	 * @param isNamedSo who has the seeker's name
	 * @param isContact who is on the seeker's list
	 */
	static Optional<Party> in(Collection<Set<Party>> conversations, Predicate<Party> isNamedSo,
			Predicate<Party> isContact) {
		Map<Party, Integer> times = new HashMap<>();
		conversations.forEach((people) -> people.forEach((party) -> times.merge(party, 1, Integer::sum)));
		int most = conversations.size();
		List<Party> always = times.keySet().stream().filter((party) -> times.getOrDefault(party, 0) == most).toList();
		return only(always, (party) -> true).or(() -> only(always, isNamedSo))
			.or(() -> only(always, isContact.negate()))
			.or(() -> always.isEmpty() ? nearlyAlways(times, most, isNamedSo) : Optional.empty());
	}

	/**
	 * Someone who changed their address on the way may be two in the file: then the name
	 * has to fit, too.
	 */
	private static Optional<Party> nearlyAlways(Map<Party, Integer> times, int most, Predicate<Party> isNamedSo) {
		List<Party> often = times.keySet().stream().filter((party) -> times.getOrDefault(party, 0) * 2 > most).toList();
		return only(often, isNamedSo);
	}

	private static Optional<Party> only(List<Party> parties, Predicate<Party> fits) {
		List<Party> fitting = parties.stream().filter(fits).toList();
		return (fitting.size() == 1) ? Optional.of(fitting.get(0)) : Optional.empty();
	}

}
