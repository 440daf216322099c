package app.askwell.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * People by everything they can be recognised by, so that a row is looked up and never
 * compared with everyone.
 *
 * @param <T> what stands for a person
 */
final class KnownPeople<T> {

	/** More of one name say nothing more, and would make a long file slow. */
	static final int MAX_OF_ONE_NAME = 20;

	private final Map<String, Entry<T>> byProfile = new HashMap<>();

	private final Map<String, Entry<T>> byEmail = new HashMap<>();

	private final Map<String, List<Entry<T>>> byName = new HashMap<>();

	private final Map<List<String>, List<Entry<T>>> byNameAndCompany = new HashMap<>();

	static KnownPeople<KnownPerson> of(Iterable<KnownPerson> people) {
		KnownPeople<KnownPerson> index = new KnownPeople<>();
		people.forEach((person) -> index.add(PersonKeys.of(person), person));
		return index;
	}

	void add(PersonKeys keys, T person) {
		Entry<T> entry = new Entry<>(keys, person);
		if (!keys.profile().isEmpty()) {
			this.byProfile.putIfAbsent(keys.profile(), entry);
		}
		if (!keys.email().isEmpty()) {
			this.byEmail.putIfAbsent(keys.email(), entry);
		}
		addUpToLimit(this.byName.computeIfAbsent(keys.name(), (key) -> new ArrayList<>()), entry);
		addUpToLimit(this.byNameAndCompany.computeIfAbsent(nameAndCompany(keys), (key) -> new ArrayList<>()), entry);
	}

	@Nullable Entry<T> withProfile(PersonKeys keys) {
		return this.byProfile.get(keys.profile());
	}

	@Nullable Entry<T> withEmail(PersonKeys keys) {
		return this.byEmail.get(keys.email());
	}

	/** Also those who have no company where the row has none. */
	List<Entry<T>> withNameAndCompany(PersonKeys keys) {
		return this.byNameAndCompany.getOrDefault(nameAndCompany(keys), List.of());
	}

	List<Entry<T>> withName(PersonKeys keys) {
		return this.byName.getOrDefault(keys.name(), List.of());
	}

	private static List<String> nameAndCompany(PersonKeys keys) {
		return List.of(keys.name(), keys.company());
	}

	private static <T> void addUpToLimit(List<Entry<T>> entries, Entry<T> entry) {
		if (entries.size() < MAX_OF_ONE_NAME) {
			entries.add(entry);
		}
	}

	record Entry<T>(PersonKeys keys, T person) {

	}

}
