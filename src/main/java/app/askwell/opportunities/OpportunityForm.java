package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity as it is typed.
 *
 * @param to where a new one stands, see {@link Move}
 * @param on since when; empty for the day it was heard of, or today
 * @param origin what it came from, such as {@code meeting:0198...}, or empty
 * @param find whose people, meetings and asks to offer as its origin
 */
record OpportunityForm(String role, String company, String posting, String heardOn, String to, String on,
		String answerBy, String origin, String originNote, String find, String notes, String step, String stepOn,
		String version) {

	OpportunityForm {
		role = Typed.orEmpty(role);
		company = Typed.orEmpty(company);
		posting = Typed.orEmpty(posting);
		heardOn = Typed.orEmpty(heardOn);
		to = Typed.orEmpty(to);
		on = Typed.orEmpty(on);
		answerBy = Typed.orEmpty(answerBy);
		origin = Typed.orEmpty(origin);
		originNote = Typed.orEmpty(originNote);
		find = Typed.orEmpty(find);
		notes = Typed.orEmpty(notes);
		step = Typed.orEmpty(step);
		stepOn = Typed.orEmpty(stepOn);
		version = Typed.orEmpty(version);
	}

	/** A lead heard of today. */
	static OpportunityForm blank(String company, String origin, TypedDays days) {
		return new OpportunityForm("", company, "", days.written(days.today()), OpportunityStage.LEAD.name(), "", "",
				origin, "", "", "", "", "", "");
	}

	static OpportunityForm of(OpportunitySheet sheet, TypedDays days) {
		return new OpportunityForm(sheet.role(), sheet.company(), Typed.orEmpty(sheet.postingUrl()),
				days.written(sheet.heardOn()), "", "", days.written(sheet.answerBy()), sheet.origin().chosen(),
				Typed.orEmpty(sheet.originNote()), "", Typed.orEmpty(sheet.notes()), "", "",
				String.valueOf(sheet.version()));
	}

	/** All that was typed, with every day that cannot be read refused at once. */
	Filled filled(TypedDays days) {
		List<Refusal> unreadable = new ArrayList<>();
		LocalDate heard = day(this.heardOn, Tense.PAST, "heardOn", days, unreadable);
		LocalDate since = day(this.on, Tense.PAST, "on", days, unreadable);
		LocalDate answer = day(this.answerBy, Tense.FUTURE, "answerBy", days, unreadable);
		LocalDate next = day(this.stepOn, Tense.FUTURE, "stepOn", days, unreadable);
		LocalDate heardOn = Objects.requireNonNullElse(heard, days.today());
		OpportunityDraft draft = new OpportunityDraft(this.role, this.company, this.posting, this.notes, heardOn,
				answer, Origin.of(this.origin, this.originNote));
		unreadable.addAll(draft.refusals(days.today()));
		Refused.ifAny(unreadable);
		return new Filled(draft, since, new Step(this.step, next, null));
	}

	/** Where a new one stands: since today, if nobody says otherwise. */
	Move at(@Nullable LocalDate since, LocalDate today) {
		return Move.of(this.to.isEmpty() ? OpportunityStage.LEAD.name() : this.to, (since != null) ? since : today);
	}

	private static @Nullable LocalDate day(String typed, Tense tense, String field, TypedDays days,
			List<Refusal> unreadable) {
		LocalDate day = days.find(typed, tense).orElse(null);
		if (day == null && !typed.isBlank()) {
			unreadable.add(days.unreadable(field));
		}
		return day;
	}

	int openedAt() {
		return Typed.number(this.version);
	}

	/**
	 * What was typed, understood.
	 *
	 * @param since the day from which it stands where it stands, or null
	 */
	record Filled(OpportunityDraft draft, @Nullable LocalDate since, Step next) {

	}

}
