package app.askwell.transfer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.askwell.transfer.ImportDecision.Action;
import app.askwell.transfer.ImportDecision.Change;
import app.askwell.transfer.KnownPeople.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Decides for each row of a file whether it is a new person or one who is known: by
 * profile, then by e-mail, then by name and company. A name alone proves nothing; the
 * seeker decides.
 */
final class ImportMatch {

	private final KnownPeople<KnownPerson> known;

	private final KnownPeople<Integer> rowsBefore = new KnownPeople<>();

	private final Map<UUID, Integer> rowOfContact = new HashMap<>();

	ImportMatch(KnownPeople<KnownPerson> known) {
		this.known = known;
	}

	static List<ImportDecision> decide(List<ImportedPerson> people, KnownPeople<KnownPerson> known) {
		return new ImportMatch(known).decide(people);
	}

	/** Decides about the next people of the file. */
	List<ImportDecision> decide(List<ImportedPerson> people) {
		return people.stream().map(this::decide).toList();
	}

	private ImportDecision decide(ImportedPerson row) {
		PersonKeys keys = PersonKeys.of(row);
		Same<Integer> before = same(this.rowsBefore, keys);
		if (before != null) {
			return twice(row, before.entry().person(), null);
		}
		this.rowsBefore.add(keys, row.row());
		Same<KnownPerson> same = same(this.known, keys);
		return (same != null) ? existing(row, same.entry().person(), same.reason()) : unsure(row, keys);
	}

	private ImportDecision existing(ImportedPerson row, KnownPerson person, String reason) {
		Integer before = this.rowOfContact.putIfAbsent(person.id(), row.row());
		if (before != null) {
			return twice(row, before, person.id());
		}
		List<Change> changes = ImportChanges.of(person, row);
		Action action = changes.isEmpty() ? Action.SKIP : Action.UPDATE;
		return new ImportDecision(row, action, person.id(), changes, reason, List.of(person.name()));
	}

	private ImportDecision unsure(ImportedPerson row, PersonKeys keys) {
		Entry<KnownPerson> sharesEmail = this.known.withEmail(keys);
		if (sharesEmail != null) {
			return possible(row, sharesEmail.person(), "import.reason.same-email-other-name");
		}
		List<Entry<KnownPerson>> alike = this.known.withNameAndCompany(keys);
		if (!alike.isEmpty() && !keys.company().isEmpty()) {
			String reason = (alike.size() > 1) ? "import.reason.same-name-and-company-several"
					: "import.reason.same-name-and-company-other-details";
			return possible(row, alike.get(0).person(), reason);
		}
		List<Entry<KnownPerson>> namesakes = this.known.withName(keys);
		if (namesakes.isEmpty()) {
			return new ImportDecision(row, Action.ADD, null, List.of(), "import.reason.new", List.of());
		}
		return namesake(row, keys, namesakes.get(0));
	}

	private static ImportDecision namesake(ImportedPerson row, PersonKeys keys, Entry<KnownPerson> other) {
		String company = other.person().company();
		if (company != null && keys.hasOtherCompanyThan(other.keys())) {
			return new ImportDecision(row, Action.POSSIBLE_DUPLICATE, other.person().id(), List.of(),
					"import.reason.same-name-other-company", List.of(other.person().name(), company));
		}
		return possible(row, other.person(), "import.reason.same-name-only");
	}

	private static ImportDecision possible(ImportedPerson row, KnownPerson person, String reason) {
		return new ImportDecision(row, Action.POSSIBLE_DUPLICATE, person.id(), List.of(), reason,
				List.of(person.name()));
	}

	private static ImportDecision twice(ImportedPerson row, int before, @Nullable UUID existing) {
		return new ImportDecision(row, Action.SKIP, existing, List.of(), "import.reason.twice-in-file",
				List.of(before));
	}

	/** The one who is certainly the same person, with how that is known. */
	private static <T> @Nullable Same<T> same(KnownPeople<T> people, PersonKeys keys) {
		Entry<T> byProfile = people.withProfile(keys);
		if (byProfile != null) {
			return new Same<>(byProfile, "import.reason.same-profile");
		}
		Entry<T> byEmail = people.withEmail(keys);
		if (byEmail != null && !sharesAddress(keys, byEmail.keys())) {
			return new Same<>(byEmail, "import.reason.same-email");
		}
		return sameByName(people.withNameAndCompany(keys), keys);
	}

	private static <T> @Nullable Same<T> sameByName(List<Entry<T>> alike, PersonKeys keys) {
		for (Entry<T> entry : alike) {
			if (entry.keys().equals(keys)) {
				return new Same<>(entry, "import.reason.same-in-all");
			}
		}
		List<Entry<T>> fitting = alike.stream().filter((entry) -> fits(keys, entry.keys())).toList();
		return (fitting.size() == 1) ? new Same<>(fitting.get(0), "import.reason.same-name-and-company") : null;
	}

	/** Couples and small firms have one mailbox. */
	private static boolean sharesAddress(PersonKeys keys, PersonKeys other) {
		return keys.hasOtherNameThan(other) && keys.hasOtherProfileThan(other);
	}

	private static boolean fits(PersonKeys keys, PersonKeys other) {
		return !keys.company().isEmpty() && !keys.hasOtherProfileThan(other) && !keys.hasOtherEmailThan(other);
	}

	private record Same<T>(Entry<T> entry, String reason) {

	}

}
