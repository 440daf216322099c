package app.askwell.access;

import java.io.IOException;
import java.util.Optional;

import app.askwell.shared.SignedIn;
import app.askwell.web.KeptForm;
import app.askwell.web.KeptForms;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The form that waited for its writer to sign in again, filled in as it was. */
@Controller
class KeptFormController {

	private static final String PATH = "/kept";

	/** Spring Security leads here after signing in. */
	private static final String NEXT_PAGE = "SPRING_SECURITY_SAVED_REQUEST";

	private final KeptForms kept;

	KeptFormController(KeptForms kept) {
		this.kept = kept;
	}

	static void comeBackAfterSigningIn(HttpServletRequest request) {
		request.getSession().setAttribute(NEXT_PAGE, new SimpleSavedRequest(request.getContextPath() + PATH));
	}

	@GetMapping(PATH)
	void show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		HttpSession session = request.getSession();
		session.removeAttribute(NEXT_PAGE);
		Optional<KeptForm> form = this.kept.newest(session, me.account());
		if (form.isPresent()) {
			form.get().show("kept.filled", request, response);
		}
		else {
			response.sendRedirect(request.getContextPath() + "/");
		}
	}

}
