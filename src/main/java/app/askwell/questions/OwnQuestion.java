package app.askwell.questions;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.Ids;
import app.askwell.shared.Owned;
import app.askwell.shared.Refused;
import app.askwell.shared.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A question of the seeker's own. */
@Entity
class OwnQuestion extends Owned {

	@Enumerated(EnumType.STRING)
	private Theme theme;

	private String question;

	private String questionKey;

	private LocalDate addedOn;

	/** For JPA. */
	@SuppressWarnings("NullAway.Init")
	protected OwnQuestion() {
	}

	@SuppressWarnings("NullAway.Init") // word() sets the rest
	OwnQuestion(AccountId account, Theme theme, String question, LocalDate today) {
		super(account, Ids.next());
		this.addedOn = today;
		word(theme, question);
	}

	/** Takes other words. */
	final void word(Theme about, String asked) {
		Refused.ifAny(GoodQuestion.check(asked, "question"));
		this.theme = about;
		this.question = asked.strip().replaceAll("\\s+", " ");
		this.questionKey = Words.key(asked);
	}

	UUID id() {
		return key();
	}

	/** The same question, whatever its spelling. */
	String questionKey() {
		return this.questionKey;
	}

	QuestionSheet sheet() {
		return new QuestionSheet(key(), version(), this.theme, this.question);
	}

}
