package app.askwell.web;

import java.util.function.Supplier;

import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Finding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** What the second of two tabs is told. */
@Component
class TooLate {

	private final FieldLabels labels;

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	TooLate(FieldLabels labels, HttpServletRequest request, HttpServletResponse response) {
		this.labels = labels;
		this.request = request;
		this.response = response;
	}

	/** Back to where the button was, with a word about what is done already. */
	Done alreadyDone(AlreadyDone already) {
		Finding why = already.findings().get(0);
		return Done.to(SameOrigin.pageBefore(this.request)).saying(why.code(), ShownDates.in(why.arguments()));
	}

	/** The same page with 409: both versions where there are two, else try once more. */
	String overtaken(Errors errors, Supplier<String> page, @Nullable AsSaved saved) {
		this.response.setStatus(HttpStatus.CONFLICT.value());
		String view = page.get();
		if (saved != null && errors instanceof BindingResult typed && typed.getTarget() != null) {
			this.request.setAttribute(Conflict.ATTRIBUTE,
					Conflict.between(typed.getTarget(), saved, this.labels, view));
		}
		else {
			errors.reject("form.at-the-same-moment");
		}
		return view;
	}

}
