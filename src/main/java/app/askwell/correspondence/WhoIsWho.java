package app.askwell.correspondence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Tells people of a file apart. Older messages, and those of members who closed their
 * account, give a name alone; it means the one profile of that name, if there is one.
 */
final class WhoIsWho {

	private final Map<String, Set<String>> profilesOfName = new HashMap<>();

	private final Map<String, Set<String>> namesOfProfile = new HashMap<>();

	WhoIsWho(List<Message> messages) {
		for (Message message : messages) {
			learn(message.from());
			message.to().forEach(this::learn);
		}
	}

	/** The same for whatever means the same person. */
	Party person(Party party) {
		if (!party.profile().isEmpty()) {
			return new Party(name(party.profile()), party.profile());
		}
		Set<String> profiles = this.profilesOfName.getOrDefault(party.name(), Set.of());
		return (profiles.size() == 1) ? new Party(party.name(), profiles.iterator().next()) : party;
	}

	/** Whether several people of the file have this name. */
	boolean isAmbiguous(String name) {
		return this.profilesOfName.getOrDefault(name, Set.of()).size() > 1;
	}

	private void learn(Party party) {
		if (!party.name().isEmpty() && !party.profile().isEmpty()) {
			this.profilesOfName.computeIfAbsent(party.name(), (name) -> new HashSet<>()).add(party.profile());
			this.namesOfProfile.computeIfAbsent(party.profile(), (profile) -> new HashSet<>()).add(party.name());
		}
	}

	/** One spelling of whoever changed their name meanwhile, always the same. */
	private String name(String profile) {
		return Objects.requireNonNull(
				this.namesOfProfile.getOrDefault(profile, Set.of("")).stream().sorted().findFirst().orElse(""));
	}

}
