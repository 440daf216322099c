package app.askwell.coach;

import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;

/**
 * What a coach writes, or the seeker writes back.
 *
 * @param version of the comment that is answered; empty for a comment
 */
record CommentForm(@Size(max = CoachComment.LONGEST, message = "{form.too-long}") String text, String version) {

	CommentForm {
		text = Typed.orEmpty(text).replace("\r\n", "\n");
		version = Typed.orEmpty(version);
	}

	static CommentForm blank() {
		return new CommentForm("", "");
	}

	int openedAt() {
		return Typed.number(this.version);
	}

}
