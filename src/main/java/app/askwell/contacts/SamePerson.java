package app.askwell.contacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Several entries that mean one person, the one that stays first: what the one entry will
 * say. Each field is taken from one of them, as chosen, or from the one that says most:
 * the fuller name, else what was noted last.
 */
final class SamePerson {

	private final List<Entry> entries;

	private final Map<MergeField, Entry> from = new EnumMap<>(MergeField.class);

	/**
	 * Decides for each field.
	 * @param choice what was chosen, field by field
	 */
	SamePerson(List<Entry> entries, MergeForm choice) {
		this.entries = List.copyOf(entries);
		for (MergeField field : MergeField.values()) {
			List<Entry> known = entries.stream().filter((entry) -> value(field, entry) != null).toList();
			known.stream()
				.filter((entry) -> entry.id().equals(choice.chosen(field)))
				.findFirst()
				.or(() -> usual(field, known))
				.ifPresent((entry) -> this.from.put(field, entry));
		}
	}

	/** An entry. */
	record Entry(Contact contact, ContactDetails details) {

		ContactId id() {
			return this.contact.id();
		}

	}

	List<Entry> entries() {
		return this.entries;
	}

	/** What an entry says; nobody introduces themselves. */
	@Nullable Object value(MergeField field, Entry entry) {
		Object value = field.of(entry.details());
		boolean themselves = field == MergeField.INTRODUCER
				&& this.entries.stream().anyMatch((one) -> one.id().equals(value));
		return themselves ? null : value;
	}

	/** Where a field is taken from; null where nobody says anything. */
	@Nullable Entry source(MergeField field) {
		return this.from.get(field);
	}

	/** Versions of all entries, to notice that one changed since. */
	String version() {
		return this.entries.stream()
			.map((entry) -> String.valueOf(entry.contact().savedVersion()))
			.collect(Collectors.joining("."));
	}

	/** All notes, each once. */
	List<String> notes() {
		return this.entries.stream()
			.map((entry) -> entry.details().notes())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** What is known and was not chosen, each once. */
	List<Rest> rest() {
		List<Rest> rest = new ArrayList<>();
		this.from.forEach((field, source) -> this.entries.stream()
			.map((entry) -> value(field, entry))
			.filter(Objects::nonNull)
			.distinct()
			.filter((value) -> field.isKeptInNotes() && !field.key(value).equals(field.key(value(field, source))))
			.forEach((value) -> rest.add(new Rest(field, value.toString()))));
		return rest;
	}

	/** The one entry. */
	ContactDetails details(@Nullable String notes) {
		Reach reach = (Reach) chosen(MergeField.REACH);
		return new ContactDetails(Objects.requireNonNull(text(MergeField.NAME)), text(MergeField.JOB_TITLE),
				text(MergeField.COMPANY), text(MergeField.INDUSTRY), (reach != null) ? reach : Reach.NONE,
				text(MergeField.EMAIL), text(MergeField.PHONE), text(MergeField.PROFILE_URL), text(MergeField.HOW_MET),
				(ContactId) chosen(MergeField.INTRODUCER), notes, (Integer) chosen(MergeField.CADENCE_DAYS));
	}

	private @Nullable String text(MergeField field) {
		return (String) chosen(field);
	}

	private @Nullable Object chosen(MergeField field) {
		Entry source = this.from.get(field);
		return (source != null) ? value(field, source) : null;
	}

	/** Where nothing was chosen. A job belongs to its company. */
	private Optional<Entry> usual(MergeField field, List<Entry> known) {
		Entry company = this.from.get(MergeField.COMPANY);
		if (field == MergeField.JOB_TITLE && company != null && known.contains(company)) {
			return Optional.of(company);
		}
		Comparator<Entry> newest = Comparator.comparing((Entry entry) -> entry.contact().addedOn())
			.thenComparing((entry) -> entry.id().toString());
		if (field == MergeField.INTRODUCER) {
			return known.stream().min(newest);
		}
		if (field.isFuller()) {
			return known.stream().reduce((one, next) -> length(field, next) > length(field, one) ? next : one);
		}
		boolean alike = known.stream().map((entry) -> field.key(value(field, entry))).distinct().count() == 1;
		return alike ? known.stream().findFirst() : known.stream().max(newest);
	}

	private int length(MergeField field, Entry entry) {
		return field.key(value(field, entry)).length();
	}

	/** Something known that was not chosen. */
	record Rest(MergeField field, String value) {
	}

}
