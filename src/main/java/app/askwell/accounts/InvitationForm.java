package app.askwell.accounts;

import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;

/**
 * What a new link asks for.
 *
 * @param forWhom a word to tell links apart
 */
record InvitationForm(@Size(max = 100, message = "{form.too-long}") String forWhom) {

	InvitationForm {
		forWhom = Typed.orEmpty(forWhom);
	}

}
