package app.askwell.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import app.askwell.bin.ChangeId;
import app.askwell.bin.Changes;
import app.askwell.contacts.Mentions.Mention;
import app.askwell.shared.AccountId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the page shows that asks whether people shall go for good. */
@Component
@Transactional(readOnly = true)
class FarewellPage {

	/** So many are named; of the others only their number is told. */
	private static final int MOST_NAMED = 3;

	/** Looking for the names of more than these takes long and finds everything. */
	private static final int MOST_SOUGHT = 20;

	private final Contacts contacts;

	private final Changes changes;

	private final Traces traces;

	private final Mentions mentions;

	FarewellPage(Contacts contacts, Changes changes, Traces traces, Mentions mentions) {
		this.contacts = contacts;
		this.changes = changes;
		this.traces = traces;
		this.mentions = mentions;
	}

	/**
	 * What the page shows.
	 *
	 * @param path where it is posted to
	 * @param names the first few
	 * @param more how many others there are
	 * @param person null when they are in the bin
	 * @param company of the person, or null
	 * @param mentions what else speaks of them
	 */
	record View(String path, String names, int more, @Nullable ContactId person, boolean anonymous,
			@Nullable String company, List<Mention> mentions) {

		public boolean hasMoreMentions() {
			return this.mentions.size() == Mentions.MOST;
		}

	}

	/**
	 * Someone on the list.
	 * @throws app.askwell.shared.NotFound if there is nobody
	 */
	View of(AccountId account, ContactId person) {
		Contact contact = this.contacts.get(account, person);
		List<Mention> found = contact.isAnonymous() ? List.of()
				: this.mentions.of(account, this.traces.of(account, List.of(person.value())));
		return new View("/people/" + person + "/farewell", contact.name(), 0, person, contact.isAnonymous(),
				contact.details().company(), found);
	}

	/**
	 * Those who were removed by one change.
	 * @throws app.askwell.shared.NotFound if nobody was, or they are back
	 */
	View of(AccountId account, ChangeId change) {
		List<UUID> people = removed(account, change);
		List<Mention> found = (people.size() > MOST_SOUGHT) ? List.of()
				: this.mentions.of(account, this.traces.of(account, people));
		return new View("/bin/" + change + "/farewell", named(this.traces.knownAs(account, people)),
				Math.max(0, people.size() - MOST_NAMED), null, false, null, found);
	}

	/** The first few, each once, whatever else they were called. */
	private static String named(List<KnownAs> people) {
		Map<UUID, String> names = new LinkedHashMap<>();
		people.forEach((it) -> names.put(it.id(), it.name()));
		return names.values().stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
	}

	List<UUID> removed(AccountId account, ChangeId change) {
		return this.changes.removed(account, change, "contact.removed", "contact");
	}

}
