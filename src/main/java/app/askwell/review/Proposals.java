package app.askwell.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.askwell.needs.AbleToHelpNow;

/** Whom to propose: a mix, so that no kind of reason drowns the others. */
final class Proposals {

	/** Twice as many as one needs: enough to choose, too few to browse. */
	static final int MOST = 6;

	private Proposals() {
	}

	/**
	 * The first of each kind, then the second of each, every person once.
	 * @param today tells for how many weeks nobody spoke with those who drift
	 */
	static List<Proposal> of(List<Proposing.Found> found, List<AbleToHelpNow> able, List<Drift> drifting,
			LocalDate today) {
		Set<UUID> out = of(found, "BUSY").stream()
			.map(Proposing.Found::id)
			.collect(Collectors.toCollection(HashSet::new));
		List<List<Proposal>> kinds = List.of(of(found, "PROMISED").stream().map(Proposals::person).toList(),
				of(found, "INTRODUCED").stream().map(Proposals::person).toList(),
				able.stream().map(Proposals::helper).toList(),
				drifting.stream().filter(Drift::isNear).map((one) -> near(one, today)).toList(),
				of(found, "TARGET").stream().map(Proposals::door).toList());
		List<Proposal> chosen = new ArrayList<>();
		List<Iterator<Proposal>> turns = kinds.stream().map(Collection::iterator).toList();
		while (chosen.size() < MOST && turns.stream().anyMatch(Iterator::hasNext)) {
			turns.forEach((turn) -> next(turn, out, chosen));
		}
		return List.copyOf(chosen.subList(0, Math.min(MOST, chosen.size())));
	}

	private static void next(Iterator<Proposal> turn, Set<UUID> out, List<Proposal> chosen) {
		while (turn.hasNext()) {
			Proposal one = turn.next();
			if (one.contact() == null || out.add(one.contact())) {
				chosen.add(one);
				return;
			}
		}
	}

	private static List<Proposing.Found> of(List<Proposing.Found> found, String kind) {
		return found.stream().filter((one) -> one.kind().equals(kind)).toList();
	}

	private static Proposal person(Proposing.Found one) {
		return new Proposal(one.kind(), one.id(), one.name(), null, "proposal." + one.kind(),
				List.of(Objects.requireNonNullElse(one.about(), "")), "/people/" + one.id());
	}

	private static Proposal door(Proposing.Found company) {
		return new Proposal("TARGET", null, company.name(), null, "proposal.TARGET", List.of(company.name()),
				"/targets/" + company.id());
	}

	private static Proposal near(Drift one, LocalDate today) {
		return new Proposal("DRIFTING", one.id(), one.name(), null, "proposal.DRIFTING", List.of(one.weeks(today)),
				"/people/" + one.id());
	}

	private static Proposal helper(AbleToHelpNow one) {
		return new Proposal("NEED", one.contact(), one.name(), one.what(), one.why(), one.arguments(),
				"/people/" + one.contact());
	}

}
