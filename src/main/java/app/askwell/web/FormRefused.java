package app.askwell.web;

import java.util.List;

import app.askwell.shared.AccountId;
import app.askwell.shared.Finding;

/**
 * A form came back because rules refused it or advised against it. Nothing of it was
 * saved, and what it had done is undone by now. Trying a form while it is typed is none.
 *
 * @param findings without anything that was typed, as long as nobody keeps their
 * arguments
 */
public record FormRefused(AccountId account, List<Finding> findings) {

	public FormRefused {
		findings = List.copyOf(findings);
	}

}
