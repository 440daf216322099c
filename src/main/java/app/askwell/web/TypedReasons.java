package app.askwell.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import app.askwell.shared.Reasons;
import app.askwell.shared.Rule;
import app.askwell.shared.Severity;
import app.askwell.shared.Typed;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Why something is to be saved against advice, as the form says it: one of the usual
 * reasons, or the user's own words, which count for more.
 */
@Component
class TypedReasons implements HandlerMethodArgumentResolver {

	/** How many reasons a rule offers to tap. */
	private static final int USUAL = 3;

	private static final String TICKED = "because.";

	private static final String OWN = "becauseOwn.";

	private final MessageSource words;

	private final HttpServletRequest request;

	TypedReasons(MessageSource words, HttpServletRequest request) {
		this.words = words;
		this.request = request;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Reasons.class;
	}

	@Override
	public Reasons resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binders) {
		Map<Rule, String> reasons = new EnumMap<>(Rule.class);
		for (Rule rule : Rule.values()) {
			String reason = rule.severities().contains(Severity.ADVICE) ? reason(rule) : "";
			if (!reason.isEmpty()) {
				reasons.put(rule, reason);
			}
		}
		return new Reasons(reasons);
	}

	/** What was ticked or typed, to be shown again. */
	Counsel.Advised shown(Rule rule, List<Counsel.Line> lines) {
		return new Counsel.Advised(rule, lines, usual(rule), ticked(rule), own(rule));
	}

	private String reason(Rule rule) {
		String own = own(rule);
		if (!own.isEmpty()) {
			return own;
		}
		String ticked = ticked(rule);
		return ticked.matches("[1-" + USUAL + "]") ? usual(rule).get(Integer.parseInt(ticked) - 1) : "";
	}

	private List<String> usual(Rule rule) {
		return IntStream.rangeClosed(1, USUAL)
			.mapToObj((number) -> this.words.getMessage("advice." + rule + ".because." + number, null,
					LocaleContextHolder.getLocale()))
			.toList();
	}

	private String ticked(Rule rule) {
		return Typed.orEmpty(this.request.getParameter(TICKED + rule)).strip();
	}

	private String own(Rule rule) {
		return Typed.orEmpty(this.request.getParameter(OWN + rule)).strip();
	}

}
