package app.askwell.meetings;

import java.util.List;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.GiveKind;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Five lines for the phone, right after a conversation. */
record JustMetForm(@NotBlank(message = "{form.name.missing}") @Size(max = 200, message = "{form.too-long}") String who,
		String contact, @Size(max = 5000, message = "{form.too-long}") String learned,
		@Size(max = 500, message = "{form.too-long}") String action, String checkBackOn, String proposed,
		@Size(max = 500, message = "{form.too-long}") String what, String dueOn) {

	JustMetForm {
		who = Typed.orEmpty(who);
		contact = Typed.orEmpty(contact);
		learned = Typed.orEmpty(learned);
		action = Typed.orEmpty(action);
		checkBackOn = Typed.orEmpty(checkBackOn);
		proposed = Typed.orEmpty(proposed);
		what = Typed.orEmpty(what);
		dueOn = Typed.orEmpty(dueOn);
	}

	static JustMetForm with(String line, @Nullable ContactId contact, String checkBack) {
		return new JustMetForm(line, Typed.orEmpty(contact), "", "", checkBack, checkBack, "", "");
	}

	LoggedMeeting logged(TypedDays days) {
		EncounterForm person = new EncounterForm(this.who, this.contact, this.action, this.checkBackOn, this.proposed,
				this.what, GiveKind.HELP.name(), this.dueOn, "", "");
		Typing typing = new Typing(days);
		Encounter encounter = person.encounter(typing, 0);
		typing.done();
		Arrangement arrangement = new Arrangement(MeetingKind.IN_PERSON, MeetingPurpose.EXPAND_NETWORK, null,
				MeetingTime.on(days.today()), null);
		return new LoggedMeeting(arrangement, List.of(encounter), Outcome.learning(this.learned), List.of());
	}

}
