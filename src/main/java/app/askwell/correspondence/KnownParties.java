package app.askwell.correspondence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import app.askwell.transfer.ProfileAddress;
import org.jspecify.annotations.Nullable;

/**
 * Recognises contacts: by the address of their profile, else by a name that nobody else
 * has, neither on the list nor in the file.
 */
final class KnownParties {

	private final Map<String, Set<UUID>> byProfile = new HashMap<>();

	private final Map<String, List<Known>> byName;

	KnownParties(List<Known> contacts) {
		this.byName = contacts.stream().collect(Collectors.groupingBy(Known::nameKey));
		for (Known contact : contacts) {
			if (!contact.profile().isEmpty()) {
				this.byProfile.computeIfAbsent(contact.profile(), (profile) -> new HashSet<>()).add(contact.id());
			}
		}
	}

	/** Who each of them is; whoever is nobody certain is left out. */
	Map<Party, UUID> among(Collection<Party> parties, WhoIsWho who) {
		Map<Party, UUID> known = new HashMap<>();
		for (Party party : parties) {
			UUID contact = contact(party, who);
			if (contact != null) {
				known.put(party, contact);
			}
		}
		return known;
	}

	private @Nullable UUID contact(Party party, WhoIsWho who) {
		Set<UUID> same = party.profile().isEmpty() ? Set.of() : this.byProfile.getOrDefault(party.profile(), Set.of());
		if (!same.isEmpty()) {
			return only(same);
		}
		if (party.name().isEmpty() || who.isAmbiguous(party.name())) {
			return null;
		}
		List<Known> namesakes = this.byName.getOrDefault(party.name(), List.of());
		return (namesakes.size() == 1 && fits(party, namesakes.get(0))) ? namesakes.get(0).id() : null;
	}

	/** Two different profiles are two people. */
	private static boolean fits(Party party, Known contact) {
		return party.profile().isEmpty() || contact.profile().isEmpty();
	}

	private static @Nullable UUID only(Set<UUID> contacts) {
		return (contacts.size() == 1) ? contacts.iterator().next() : null;
	}

	/**
	 * A contact.
	 *
	 * @param profile for comparing; empty where it is not known
	 */
	record Known(UUID id, String nameKey, String profile) {

		static Known of(UUID id, String nameKey, @Nullable String profileUrl) {
			return new Known(id, nameKey, ProfileAddress.key(profileUrl));
		}

		@Override
		public String toString() {
			return "Known " + this.id;
		}

	}

}
