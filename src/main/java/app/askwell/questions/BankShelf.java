package app.askwell.questions;

import java.util.List;
import java.util.Set;

import app.askwell.shared.Words;

/** What the bank has on a theme, own questions first. */
public record BankShelf(Theme theme, List<BankedQuestion> questions) {

	/** Without the questions that are asked already. */
	BankShelf without(Set<String> keys) {
		return new BankShelf(this.theme,
				this.questions.stream().filter((one) -> !keys.contains(Words.key(one.question()))).toList());
	}

	/** Whether one of these questions is here. */
	public boolean holds(List<String> some) {
		return this.questions.stream().anyMatch((one) -> some.contains(one.question()));
	}

	boolean isEmpty() {
		return this.questions.isEmpty();
	}

}
