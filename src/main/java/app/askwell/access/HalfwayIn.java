package app.askwell.access;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import app.askwell.shared.AccountId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Between the two questions at the door. The session remembers whose password was right
 * and is nobody's until then, so that no page, list or rule has to tell half a sign-in
 * from a whole one.
 */
@Component
public class HalfwayIn {

	/** Where the second question is asked. */
	public static final String PAGE = "/sign-in/code";

	/** Where a passkey is shown in place of both. */
	public static final String PASSKEY = "/sign-in/passkey";

	private static final String ATTRIBUTE = "askwell.halfway";

	private final SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();

	private final HttpServletRequest request;

	private final SignInSession session;

	private final Candidates candidates;

	private final Clock clock;

	HalfwayIn(HttpServletRequest request, SignInSession session, Candidates candidates, Clock clock) {
		this.request = request;
		this.session = session;
		this.candidates = candidates;
		this.clock = clock;
	}

	/** The password was right: goes on under a new id, and waits. */
	void begin(Halfway halfway) {
		this.session.renew();
		this.request.getSession().setAttribute(ATTRIBUTE, halfway);
	}

	/** Whose code is waited for; nobody's, or no longer, when there is nothing. */
	public Optional<AccountId> waiting() {
		return halfway().map(Halfway::account);
	}

	/**
	 * Signs in whoever waits, and leads on to where they wanted to go.
	 * @return false, and nothing happens, if the account changed meanwhile
	 */
	public boolean enter(HttpServletRequest asked, HttpServletResponse answer) throws ServletException, IOException {
		Optional<Authentication> known = halfway().flatMap(this.candidates::again);
		forget();
		return letIn(known, asked, answer);
	}

	/**
	 * Signs in whoever showed a key that is both factors at once, and leads on as well.
	 * @return false, and nothing happens, if there is no such account any more
	 */
	public boolean enterAs(AccountId account, HttpServletRequest asked, HttpServletResponse answer)
			throws ServletException, IOException {
		return letIn(this.candidates.known(account).map(Candidate::withoutPassword), asked, answer);
	}

	private boolean letIn(Optional<Authentication> known, HttpServletRequest asked, HttpServletResponse answer)
			throws ServletException, IOException {
		if (known.isEmpty()) {
			return false;
		}
		this.session.enter(known.get());
		this.onwards.onAuthenticationSuccess(asked, answer, known.get());
		return true;
	}

	private Optional<Halfway> halfway() {
		HttpSession open = this.request.getSession(false);
		return Optional.ofNullable((open != null) ? (Halfway) open.getAttribute(ATTRIBUTE) : null)
			.filter((halfway) -> !halfway.isOver(this.clock.instant()));
	}

	private void forget() {
		HttpSession open = this.request.getSession(false);
		if (open != null) {
			open.removeAttribute(ATTRIBUTE);
		}
	}

}
