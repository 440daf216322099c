package app.askwell.web;

import java.util.function.Supplier;

import app.askwell.shared.AlreadyDone;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Stale;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A form that is looked at while someone fills it in: everything is done as if it were
 * saved, so that no rule is left out, and taken back in the same transaction.
 */
@Component
class LiveReview {

	/** What the page's script sends along. */
	static final String HEADER = "X-Askwell-Review";

	private final TransactionTemplate transaction;

	private final HttpServletRequest request;

	LiveReview(PlatformTransactionManager transactions, HttpServletRequest request) {
		this.transaction = new TransactionTemplate(transactions);
		this.request = request;
	}

	/**
	 * Not in settings and before signing in: what is done there reaches beyond the
	 * database.
	 */
	boolean isAsked() {
		String path = this.request.getRequestURI().substring(this.request.getContextPath().length());
		return this.request.getHeader(HEADER) != null && CurrentAccount.find() != null && !path.startsWith("/settings");
	}

	/** Says nothing of other tabs: saving will, when it comes to that. */
	void attempt(Supplier<Done> action) {
		try {
			this.transaction.execute((status) -> {
				status.setRollbackOnly();
				return action.get();
			});
		}
		catch (AlreadyDone | Stale | OptimisticLockingFailureException ex) {
			return;
		}
	}

}
