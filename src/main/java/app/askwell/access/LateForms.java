package app.askwell.access;

import java.io.IOException;

import app.askwell.shared.CurrentAccount;
import app.askwell.web.KeptForm;
import app.askwell.web.KeptForms;
import app.askwell.web.SameOrigin;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form of ours that comes with the token of a session that has ended. Nothing is saved,
 * and nothing is lost: the text waits in the new session until its writer has signed in.
 * Someone who is signed in already gets the page back at once, as a refusal.
 */
@Component
class LateForms implements AccessDeniedHandler {

	/** How long the text of someone who is not signed in may wait. */
	private static final int PATIENCE_SECONDS = 60 * 60;

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final KeptForms kept;

	LateForms(KeptForms kept) {
		this.kept = kept;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		KeptForm form = KeptForm.of(request);
		if (!(denied instanceof CsrfException) || !isOurs(request, form)) {
			this.refusal.handle(request, response, denied);
		}
		else if (CurrentAccount.find() == null) {
			keep(form, request);
			response.sendRedirect(request.getContextPath() + "/sign-in");
		}
		else if (this.kept.isOf(CurrentAccount.find(), form)) {
			response.setStatus(HttpStatus.FORBIDDEN.value());
			form.show("kept.too-old", request, response);
		}
		else {
			this.refusal.handle(request, response, denied);
		}
	}

	/** Never an upload: a file would have to be chosen again anyway. */
	private boolean isOurs(HttpServletRequest request, KeptForm form) {
		String type = request.getContentType();
		return request.getMethod().equals("POST") && type != null
				&& type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) && this.kept.canWait(form)
				&& SameOrigin.sent(request);
	}

	private void keep(KeptForm form, HttpServletRequest request) {
		HttpSession session = request.getSession();
		session.setMaxInactiveInterval(PATIENCE_SECONDS);
		this.kept.keep(form, session);
		KeptFormController.comeBackAfterSigningIn(request);
	}

}
