package app.askwell.web;

import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads no form with a field that no page has: binding takes names such as "people[x]" or
 * "people[256]" for a fault of the program. Only the names that were sent are looked at;
 * Spring asks for others of its own making.
 */
@Component
class FieldNames implements HandlerInterceptor, WebMvcConfigurer {

	private static final String PART = "[A-Za-z_]\\w*(\\[(1?\\d{1,2}|2[0-4]\\d|25[0-5])])?";

	/** What a mail program sends to have someone taken off a list (RFC 8058). */
	private static final String OF_A_MAIL_PROGRAM = "List-Unsubscribe";

	private static final Pattern NAME = Pattern.compile(PART + "(\\." + PART + ")*|" + OF_A_MAIL_PROGRAM);

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (!request.getMethod().equals("POST")) {
			return true;
		}
		try {
			if (Collections.list(request.getParameterNames()).stream().allMatch(NAME.asMatchPredicate())) {
				return true;
			}
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
		// Tomcat reads a form when someone asks for its fields.
		catch (InvalidParameterException ex) {
			response.sendError(ex.getErrorCode());
		}
		return false;
	}

}
