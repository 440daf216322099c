package app.askwell.contacts;

import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.NotFound;
import app.askwell.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Which entry each field is taken from: its id, or empty for the one that says most.
 *
 * @param also the third entry and those after it
 * @param rest whether what is not chosen is left out of the notes: "drop"
 * @param version versions of all entries, as they were shown
 */
record MergeForm(@Nullable String name, @Nullable String company, @Nullable String jobTitle, @Nullable String industry,
		@Nullable String reach, @Nullable String email, @Nullable String phone, @Nullable String profileUrl,
		@Nullable String howMet, @Nullable String introducer, @Nullable String cadenceDays, @Nullable List<String> also,
		@Nullable String rest, @Nullable String version) {

	private static final String DROP = "drop";

	/** Everything from the entry that says most, and nothing else. */
	static MergeForm usual() {
		return new MergeForm(null, null, null, null, null, null, null, null, null, null, null, null, DROP, null);
	}

	@Nullable ContactId chosen(MergeField field) {
		return ContactId.find(Typed.orEmpty(field.choice(this)));
	}

	public boolean dropsRest() {
		return DROP.equals(this.rest);
	}

	/**
	 * The entries in the order they are shown, the one that stays first.
	 * @throws NotFound if one of the others is no id
	 */
	List<ContactId> people(ContactId kept, ContactId other) {
		List<ContactId> people = new ArrayList<>(List.of(kept, other));
		for (String id : (this.also != null) ? this.also : List.<String>of()) {
			ContactId third = ContactId.find(Typed.orEmpty(id));
			if (third == null) {
				throw new NotFound("person");
			}
			people.add(third);
		}
		return people;
	}

}
