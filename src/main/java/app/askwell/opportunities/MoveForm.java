package app.askwell.opportunities;

import java.time.LocalDate;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;

/**
 * Where an opportunity goes, as it is typed or chosen.
 *
 * @param to a stage, or how it closed
 * @param on since when; empty for today
 * @param step what comes next, or empty; due in a week
 * @param back "board" when it was pressed there
 */
record MoveForm(String to, String on, String step, String back) {

	MoveForm {
		to = Typed.orEmpty(to);
		on = Typed.orEmpty(on);
		step = Typed.orEmpty(step);
		back = Typed.orEmpty(back);
	}

	static MoveForm blank() {
		return new MoveForm("", "", "", "");
	}

	Move move(TypedDays days) {
		LocalDate day = days.read(this.on, Tense.PAST, "on");
		return Move.of(this.to, (day != null) ? day : days.today());
	}

	Step next() {
		return new Step(this.step, null, null);
	}

	boolean isFromBoard() {
		return this.back.equals("board");
	}

}
