package app.askwell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.askwell.shared.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The few forms that wait in a session for someone to sign in again. Each is shown only
 * to the account whose page it came from, and goes once it was saved.
 */
@Component
public class KeptForms {

	static final String ATTRIBUTE = KeptForms.class.getName();

	private static final int MOST = 3;

	/** In letters; a form is text, and its longest fields have their own limits. */
	static final int LARGEST = 200_000;

	/** Whether a form stood on the page of an account, and is not too large to wait. */
	public boolean canWait(KeptForm form) {
		return FormKey.isOfAnAccount(form.key()) && form.size() <= LARGEST;
	}

	/** Whether a form came from a page of this account. */
	public boolean isOf(@Nullable AccountId account, KeptForm form) {
		return account != null && FormKey.isOf(account, form.key());
	}

	public void keep(KeptForm form, HttpSession session) {
		List<KeptForm> waiting = new ArrayList<>(waiting(session));
		waiting.removeIf((other) -> Objects.equals(other.key(), form.key()));
		waiting.add(form);
		store(waiting.subList(Math.max(0, waiting.size() - MOST), waiting.size()), session);
	}

	/** The newest form of this account; what others typed here is thrown away. */
	public Optional<KeptForm> newest(HttpSession session, AccountId account) {
		List<KeptForm> waiting = waiting(session);
		List<KeptForm> own = waiting.stream().filter((form) -> isOf(account, form)).toList();
		if (own.size() < waiting.size()) {
			store(own, session);
		}
		return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
	}

	/** The form of this request was saved: it waits no longer. */
	void forget(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null && !waiting(session).isEmpty()) {
			String key = request.getParameter(FormKey.PARAMETER);
			store(waiting(session).stream().filter((form) -> !Objects.equals(form.key(), key)).toList(), session);
		}
	}

	@SuppressWarnings("unchecked")
	private static List<KeptForm> waiting(@Nullable HttpSession session) {
		Object waiting = (session != null) ? session.getAttribute(ATTRIBUTE) : null;
		return (waiting != null) ? (List<KeptForm>) waiting : List.of();
	}

	private static void store(List<KeptForm> forms, HttpSession session) {
		session.setAttribute(ATTRIBUTE, forms.isEmpty() ? null : new ArrayList<>(forms));
	}

}
