package app.askwell.meetings;

import java.util.List;

import app.askwell.pitch.PitchWriting;
import app.askwell.questions.BankShelf;
import app.askwell.questions.QuestionBank;
import app.askwell.shared.Rule;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Upholds;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** M1: what lies ready for whoever prepares a meeting. */
@Component
@Transactional(readOnly = true)
@Upholds(Rule.M1)
class PreparationDesk {

	private final MeetingPages pages;

	private final PitchWriting pitch;

	private final QuestionBank bank;

	PreparationDesk(MeetingPages pages, PitchWriting pitch, QuestionBank bank) {
		this.pages = pages;
		this.pitch = pitch;
		this.bank = bank;
	}

	/** A preparation that was not begun begins with the introduction of the pitch. */
	Laid of(SignedIn me, MeetingId id) {
		MeetingView meeting = this.pages.meeting(me.account(), id);
		PreparationForm form = PreparationForm.of(meeting);
		if (!meeting.readiness().begun()) {
			form = this.pitch.introduction(me.account()).map(form::introducedBy).orElse(form);
		}
		return new Laid(meeting, form, suggestions(me, form));
	}

	/** The same, with a form that came back. */
	Laid of(SignedIn me, MeetingId id, PreparationForm form) {
		return new Laid(this.pages.meeting(me.account(), id), form, suggestions(me, form));
	}

	private List<BankShelf> suggestions(SignedIn me, PreparationForm form) {
		return this.bank.besides(me.account(), form.questions().lines().toList(), me.locale());
	}

	/**
	 * All of it.
	 *
	 * @param suggestions questions from the bank that are not asked yet
	 */
	record Laid(MeetingView meeting, PreparationForm form, List<BankShelf> suggestions) {

		/** Whether the introduction is the pitch's and nobody saved it yet. */
		public boolean fromPitch() {
			return !this.meeting.readiness().begun() && !this.form.introduction().isEmpty();
		}

	}

}
