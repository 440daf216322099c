package app.askwell.questions;

import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;

/** A question of one's own, as it was typed. */
record QuestionForm(String theme, @Size(max = GoodQuestion.LONGEST, message = "{form.too-long}") String question,
		String version) {

	QuestionForm {
		theme = Typed.orEmpty(theme);
		question = Typed.orEmpty(question);
		version = Typed.orEmpty(version);
	}

	static QuestionForm about(String theme) {
		return new QuestionForm(Theme.named(theme).name(), "", "");
	}

	static QuestionForm of(QuestionSheet sheet) {
		return new QuestionForm(sheet.theme().name(), sheet.question(), String.valueOf(sheet.version()));
	}

	Theme about() {
		return Theme.named(this.theme);
	}

	int versionNumber() {
		return Typed.number(this.version);
	}

}
