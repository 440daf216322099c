package app.askwell.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.askwell.shared.AccountId;
import app.askwell.shared.Advice;
import app.askwell.shared.CurrentAccount;
import app.askwell.shared.Finding;
import app.askwell.shared.Refusal;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Puts what the rules found onto the page that comes back. */
@Component
class Findings {

	private static final String REWRITE = ".rewrite";

	/** Where a question to someone else is no better wording. */
	private static final Set<String> ABOUT_ONESELF = Set.of("introduction", "profile", "impacts", "title");

	private final MessageSource words;

	private final TypedReasons reasons;

	private final ApplicationEventPublisher events;

	private final HttpServletRequest request;

	Findings(MessageSource words, TypedReasons reasons, ApplicationEventPublisher events, HttpServletRequest request) {
		this.events = events;
		this.words = words;
		this.reasons = reasons;
		this.request = request;
	}

	/** The same for a form that was sent, of which others hear. */
	void refuse(Errors errors, List<Finding> findings) {
		tell(errors, findings);
		AccountId account = CurrentAccount.find();
		if (account != null) {
			this.events.publishEvent(new FormRefused(account, findings));
		}
	}

	/** Refusals beside their fields, advice with its reasons, and better wordings. */
	void tell(Errors errors, List<Finding> findings) {
		Locale locale = LocaleContextHolder.getLocale();
		Counsel.Gathering counsel = new Counsel.Gathering();
		for (Finding finding : findings) {
			Object[] arguments = finding.words(locale);
			if (finding instanceof Advice advice) {
				counsel.advise(advice.rule(),
						new Counsel.Line(finding.field(), this.words.getMessage(finding.code(), arguments, locale)));
			}
			else if (finding instanceof Refusal refusal) {
				Forms.tell(errors, refusal);
			}
			String rewrite = this.words.getMessage(finding.code() + REWRITE, arguments, "", locale);
			if (rewrite != null && !rewrite.isBlank() && !ABOUT_ONESELF.contains(finding.field())) {
				String found = (arguments.length > 0) ? String.valueOf(arguments[0]) : "";
				counsel.rewrite(finding.field(), new Counsel.Rewrite(rewrite.strip(), found));
			}
		}
		this.request.setAttribute(Counsel.ATTRIBUTE,
				counsel.with(counsel.lines()
					.entrySet()
					.stream()
					.map((advised) -> this.reasons.shown(advised.getKey(), advised.getValue()))
					.toList()));
	}

}
