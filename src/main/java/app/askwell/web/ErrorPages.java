package app.askwell.web;

import java.util.Set;

import app.askwell.shared.NotFound;
import app.askwell.shared.Refused;
import app.askwell.shared.SignedIn;
import app.askwell.shared.Stale;
import app.askwell.shared.TooOften;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * One plain page for everything that goes wrong: what happened, is the data safe, what to
 * do.
 */
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

	/** Statuses with words of their own; the others read as one of these. */
	private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 410, 413, 422, 429, 500, 503);

	private final FrameAdvice frames;

	ErrorPages(FrameAdvice frames) {
		this.frames = frames;
	}

	@ExceptionHandler({ NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class })
	ModelAndView notFound(HttpServletRequest request) {
		return page(HttpStatus.NOT_FOUND.value(), request);
	}

	@ExceptionHandler({ Stale.class, OptimisticLockingFailureException.class })
	ModelAndView stale(HttpServletRequest request) {
		return page(HttpStatus.CONFLICT.value(), request).addObject("back", before(request));
	}

	@ExceptionHandler
	ModelAndView tooLarge(MaxUploadSizeExceededException ex, HttpServletRequest request) {
		return page(HttpStatus.CONTENT_TOO_LARGE.value(), request);
	}

	/** A form with files that broke off, or was none. */
	@ExceptionHandler(MultipartException.class)
	ModelAndView unreadable(HttpServletRequest request) {
		return page(HttpStatus.BAD_REQUEST.value(), request);
	}

	@ExceptionHandler
	ModelAndView tooOften(TooOften ex, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.pause().toSeconds()));
		return page(HttpStatus.TOO_MANY_REQUESTS.value(), request).addObject("wait", ex.minutes());
	}

	/** A refused button: there is no form to go back to, so the page itself says why. */
	@ExceptionHandler
	ModelAndView refused(Refused ex, HttpServletRequest request) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT.value(), request).addObject("refusals", ex.findings())
			.addObject("back", before(request));
	}

	@RequestMapping("/error")
	ModelAndView error(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)
				? page(status, request) : page(HttpStatus.NOT_FOUND.value(), request);
	}

	/** Where the button was; null if that was Today, where every such page leads. */
	private static @Nullable String before(HttpServletRequest request) {
		String page = SameOrigin.pageBefore(request);
		return page.equals("/") ? null : page;
	}

	private ModelAndView page(int status, HttpServletRequest request) {
		int worded = WORDED.contains(status) ? status : (status < 500) ? 400 : 500;
		ModelAndView page = new ModelAndView("error", HttpStatus.valueOf(status));
		// A filter that turns someone away may have words of its own for it.
		page.addObject("worded", (request.getAttribute(Fault.WORDS) instanceof String words) ? words : worded);
		page.addObject("reference", (worded == 500) ? Fault.reference(request) : null);
		page.addObject("unsaved", Unsaved.in(request));
		page.addObject("frame", frame(status, request));
		return page;
	}

	/** With the menu when the database gives its figures, and without it otherwise. */
	private Frame frame(int status, HttpServletRequest request) {
		if (status != HttpStatus.SERVICE_UNAVAILABLE.value()) {
			try {
				Frame frame = this.frames.frame(signedIn(), request);
				frame.menu();
				return frame;
			}
			catch (RuntimeException ex) {
				Fault.note(request, ex);
			}
		}
		return this.frames.frame(null, request);
	}

	private static @Nullable SignedIn signedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn me) ? me : null;
	}

}
