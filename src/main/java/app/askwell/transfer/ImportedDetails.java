package app.askwell.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.Reach;
import app.askwell.shared.Region;
import app.askwell.transfer.ImportDecision.Change;
import app.askwell.transfer.ImportDecision.Field;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a row makes of the details of a person. */
@Component
class ImportedDetails {

	private final MessageSource messages;

	ImportedDetails(MessageSource messages) {
		this.messages = messages;
	}

	/** The details of someone new. */
	ContactDetails of(ImportRow row) {
		return new ContactDetails(row.name(), row.jobTitle(), row.company(), null, Reach.NONE, row.email(), row.phone(),
				row.profileUrl(), howMet(row.connectedOn()), null, row.note(), null);
	}

	/** What the row knows better than these details. */
	List<Change> changes(UUID id, ContactDetails known, ImportedPerson row) {
		List<Change> changes = new ArrayList<>(ImportChanges.of(
				new KnownPerson(id, known.name(), known.email(), known.profileUrl(), known.company(), known.jobTitle()),
				row));
		changes.addAll(ImportChanges.fillingBlanks(known, row));
		String howMet = howMet(row.connectedOn());
		if (known.howMet() == null && howMet != null) {
			changes.add(new Change(Field.HOW_MET, null, howMet));
		}
		return changes;
	}

	static ContactDetails with(ContactDetails details, List<Change> changes) {
		ContactDetails changed = details;
		for (Change change : changes) {
			changed = put(changed, change.field(), change.after());
		}
		return changed;
	}

	static ContactDetails without(ContactDetails details, List<Change> changes) {
		ContactDetails restored = details;
		for (Change change : changes) {
			restored = put(restored, change.field(), change.before());
		}
		return restored;
	}

	private static ContactDetails put(ContactDetails it, Field field, @Nullable String value) {
		// A name is never blank, so there is always one to go back to.
		String name = (field == Field.NAME && value != null) ? value : it.name();
		return new ContactDetails(name, pick(field == Field.POSITION, value, it.jobTitle()),
				pick(field == Field.COMPANY, value, it.company()), it.industry(), it.reach(),
				pick(field == Field.EMAIL, value, it.email()), pick(field == Field.PHONE, value, it.phone()),
				pick(field == Field.PROFILE_URL, value, it.profileUrl()),
				pick(field == Field.HOW_MET, value, it.howMet()), it.introducer(),
				pick(field == Field.NOTE, value, it.notes()), it.cadenceDays());
	}

	private static @Nullable String pick(boolean meant, @Nullable String value, @Nullable String present) {
		return meant ? value : present;
	}

	private @Nullable String howMet(@Nullable LocalDate connectedOn) {
		Locale locale = LocaleContextHolder.getLocale();
		return (connectedOn == null) ? null : this.messages.getMessage("import.how-met",
				new Object[] { Region.of(locale).date(connectedOn) }, locale);
	}

}
