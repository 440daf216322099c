package app.askwell.web;

import java.time.Clock;
import java.util.List;

import app.askwell.shared.SignedIn;
import app.askwell.shared.TypedDays;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
class FrameAdvice {

	private static final Menu NO_FIGURES = new Menu(0, 0, 0, 0, null, null, false);

	private final MenuCounts menuCounts;

	private final Assets assets;

	private final FieldLabels labels;

	private final Clock clock;

	FrameAdvice(MenuCounts menuCounts, Assets assets, FieldLabels labels, Clock clock) {
		this.menuCounts = menuCounts;
		this.assets = assets;
		this.labels = labels;
		this.clock = clock;
	}

	@ModelAttribute("frame")
	Frame frame(@AuthenticationPrincipal @Nullable SignedIn me, HttpServletRequest request) {
		return new Frame(me, path(request), FormKey.of(request, me), ContentSecurityPolicy.nonce(request),
				this.assets.version(), SingletonSupplier.of(() -> (me != null) ? this.menuCounts.of(me) : NO_FIGURES));
	}

	/** On an error page, the path that was asked for. */
	private static String path(HttpServletRequest request) {
		String path = (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) ? asked
				: request.getRequestURI();
		return path.substring(request.getContextPath().length());
	}

	/**
	 * Days as they are typed here, so that a form can show how one was understood; null
	 * before signing in.
	 */
	@ModelAttribute("typedDays")
	@Nullable TypedDays typedDays(@AuthenticationPrincipal @Nullable SignedIn me) {
		return (me != null) ? me.days(this.clock) : null;
	}

	@ModelAttribute("labels")
	FieldLabels labels() {
		return this.labels;
	}

	/** Forms are records of text: only what they declare is taken from a request. */
	@InitBinder
	void declarativeBinding(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
		// Fields are called as their components are; to look for other names would read
		// all annotations of a record anew for each form that is sent.
		binder.setNameResolver((parameter) -> null);
	}

	/** One ticked box is one text, whatever commas are in it. */
	@InitBinder
	void keepCommas(WebDataBinder binder) {
		binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
	}

}
