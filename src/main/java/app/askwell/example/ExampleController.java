package app.askwell.example;

import app.askwell.access.SignInSession;
import app.askwell.accounts.ExampleAccounts;
import app.askwell.shared.SignedIn;
import app.askwell.web.Done;
import app.askwell.web.Forms;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Into the example and out of it again. */
@Controller
class ExampleController {

	private final Example example;

	private final ExampleAccounts accounts;

	private final SignInSession session;

	private final Forms forms;

	ExampleController(Example example, ExampleAccounts accounts, SignInSession session, Forms forms) {
		this.example = example;
		this.accounts = accounts;
		this.session = session;
		this.forms = forms;
	}

	/**
	 * Sent twice it shows the same example: an account has one at most. The note that
	 * other forms keep of a submission would hold a second connection.
	 */
	@PostMapping("/example")
	String show(@AuthenticationPrincipal SignedIn me) {
		this.session.introduce(me.inExample() ? me : this.example.of(me));
		return this.forms.redirect(Done.to("/").saying("example.begun"));
	}

	/** Out of it and gone with it; without an example there is nothing to leave. */
	@PostMapping("/example/removal")
	String leave(@AuthenticationPrincipal SignedIn me) {
		this.accounts.remove(me.owner());
		this.accounts.owner(me).ifPresent(this.session::introduce);
		return this.forms.redirect(Done.to("/").saying("example.ended"));
	}

}
