package app.askwell.web;

import java.util.List;
import java.util.function.Supplier;

import app.askwell.shared.AlreadyDone;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Finding;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Stale;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * One way to answer a form. Valid and allowed: save once and redirect, with a notice.
 * Not: the same page again with 422, everything typed still in it, each refusal beside
 * its field, and advice that may be saved anyway with a reason. Changed in another tab
 * meanwhile: the same page with 409 and both versions. Brought back after signing in
 * again: the same page, and nothing is saved.
 */
@Component
public class Forms {

	private final Submissions submissions;

	private final KeptForms kept;

	private final TooLate tooLate;

	private final Findings findings;

	private final LiveReview review;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	Forms(Submissions submissions, KeptForms kept, TooLate tooLate, Findings findings, LiveReview review,
			HttpServletRequest request, HttpServletResponse response) {
		this.submissions = submissions;
		this.kept = kept;
		this.tooLate = tooLate;
		this.findings = findings;
		this.review = review;
		this.request = request;
		this.response = response;
	}

	/**
	 * Runs the action if the form is valid.
	 * @param errors what binding and validation found; refusals are added to it
	 * @param page gives the view to show again when the form cannot be saved
	 * @param action saves and says where to go
	 * @return the view to render, a redirect after success
	 */
	public String submit(Errors errors, Supplier<String> page, Supplier<Done> action) {
		return submit(errors, page, action, null);
	}

	/**
	 * The same for a form that changes something that is there: the action throws
	 * {@link Stale} when the form's version is no longer the saved one.
	 * @param saved the form as it would open now
	 */
	public String submit(Errors errors, Supplier<String> page, Supplier<Done> action, @Nullable AsSaved saved) {
		return this.review.isAsked() ? look(errors, page, action) : answer(errors, page, () -> run(action), saved);
	}

	/** The page as it would come back, while someone still types; nothing is saved. */
	private String look(Errors errors, Supplier<String> page, Supplier<Done> action) {
		try {
			if (!errors.hasErrors()) {
				this.review.attempt(action);
			}
		}
		catch (Refused ex) {
			this.findings.tell(errors, ex.findings());
		}
		return page.get();
	}

	/**
	 * The same for a form that deletes the account: with it goes every note of what was
	 * saved, so the action itself must bear to be repeated.
	 */
	public String submitLast(Errors errors, Supplier<String> page, Supplier<Done> action) {
		return answer(errors, page, action, null);
	}

	private String answer(Errors errors, Supplier<String> page, Supplier<Done> action, @Nullable AsSaved saved) {
		if (KeptForm.isComingBack(this.request)) {
			return page.get();
		}
		if (!errors.hasErrors()) {
			try {
				return redirect(action.get());
			}
			catch (AlreadyDone ex) {
				return redirect(this.tooLate.alreadyDone(ex));
			}
			catch (Refused ex) {
				this.findings.refuse(errors, ex.findings());
			}
			catch (Stale | OptimisticLockingFailureException ex) {
				return this.tooLate.overtaken(errors, page, saved);
			}
		}
		this.response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page.get();
	}

	/** For a button without fields. A refusal shows as a page of its own. */
	public String act(Supplier<Done> action) {
		if (KeptForm.isComingBack(this.request)) {
			return redirect(Done.to(KeptForm.cameFrom(this.request)).saying("kept.press-again"));
		}
		try {
			return redirect(run(action));
		}
		catch (AlreadyDone ex) {
			return redirect(this.tooLate.alreadyDone(ex));
		}
	}

	private Done run(Supplier<Done> action) {
		String key = FormKey.submission(this.request);
		var account = CurrentAccount.find();
		Done done = (key != null && account != null) ? this.submissions.once(account, key, action) : action.get();
		this.kept.forget(this.request);
		return done;
	}

	/** Goes where an action leads, for one that does no harm when it is sent twice. */
	public String redirect(Done done) {
		if (done.message() != null) {
			RequestContextUtils.getOutputFlashMap(this.request)
				.put("notice", new Notice(done.message(), done.arguments(), done.undo()));
		}
		return "redirect:" + done.location();
	}

	/** Puts refusals beside their fields. */
	public static void tell(Errors errors, List<Refusal> refusals) {
		refusals.forEach((refusal) -> tell(errors, refusal));
	}

	static void tell(Errors errors, Refusal refusal) {
		Object[] arguments = refusal.words(LocaleContextHolder.getLocale());
		if (refusal.field().isEmpty()) {
			errors.reject(refusal.code(), arguments, refusal.code());
		}
		else {
			errors.rejectValue(refusal.field(), refusal.code(), arguments, refusal.code());
		}
	}

}
