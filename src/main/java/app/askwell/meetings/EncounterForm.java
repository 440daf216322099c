package app.askwell.meetings;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.GiveKind;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One person of a held meeting in a form.
 *
 * @param contact id of the person the line was filled in from, or empty
 * @param proposed the check-back date the page filled in by itself, or empty
 * @param about what was learned about this person
 * @param thank anything but empty: thank this person too
 */
record EncounterForm(@Size(max = 200, message = "{form.too-long}") String who, String contact,
		@Size(max = 500, message = "{form.too-long}") String action, String checkBackOn, String proposed,
		@Size(max = 500, message = "{form.too-long}") String what, String kind, String dueOn, String thank,
		@Size(max = 1000, message = "{form.too-long}") String about) {

	EncounterForm {
		who = Typed.orEmpty(who);
		contact = Typed.orEmpty(contact);
		action = Typed.orEmpty(action);
		checkBackOn = Typed.orEmpty(checkBackOn);
		proposed = Typed.orEmpty(proposed);
		what = Typed.orEmpty(what);
		kind = Typed.orEmpty(kind);
		dueOn = Typed.orEmpty(dueOn);
		thank = Typed.orEmpty(thank);
		about = Typed.orEmpty(about);
	}

	/** With a check-back date to begin with. */
	static EncounterForm of(String line, @Nullable ContactId contact, String checkBack) {
		return new EncounterForm(line, Typed.orEmpty(contact), "", checkBack, checkBack, "", GiveKind.HELP.name(), "",
				"", "");
	}

	static EncounterForm blank() {
		return new EncounterForm("", "", "", "", "", "", GiveKind.HELP.name(), "", "", "");
	}

	static EncounterForm blank(String checkBack) {
		return of("", null, checkBack);
	}

	/** A block nobody wrote into. */
	boolean untouched() {
		return (this.who + this.action + this.what + this.dueOn + this.thank + this.about).isBlank()
				&& checkBackTyped().isBlank();
	}

	Encounter encounter(Typing typing, int row) {
		Attendee attendee = new Attendee(row, this.who, ContactId.find(this.contact));
		GiveKind give = this.kind.isBlank() ? GiveKind.HELP
				: typing.choice(GiveKind.class, this.kind, attendee.field("kind"));
		return new Encounter(attendee, this.action,
				typing.day(checkBackTyped(), Tense.FUTURE, attendee.field("checkBackOn")),
				(give != null) ? give : GiveKind.HELP, this.what,
				typing.day(this.dueOn, Tense.FUTURE, attendee.field("dueOn")), !this.thank.isEmpty(), this.about);
	}

	/** The date as the user wants it: a proposal left alone is none without an action. */
	private String checkBackTyped() {
		return (this.action.isBlank() && this.checkBackOn.equals(this.proposed)) ? "" : this.checkBackOn;
	}

}
