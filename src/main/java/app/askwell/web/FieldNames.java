package app.askwell.web;

import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Reads no form with a field that no page has: binding takes names such as "people[x]" or
 * "people[999999999]" for a fault of the program. Only the names that were sent are
 * looked at; Spring asks for others of its own making.
 */
@Component
class FieldNames implements HandlerInterceptor, WebMvcConfigurer {

	private static final String PART = "[A-Za-z_]\\w*(\\[\\d{1,3}])?";

	private static final Pattern NAME = Pattern.compile(PART + "(\\." + PART + ")*");

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		boolean read = !request.getMethod().equals("POST") || Collections.list(request.getParameterNames())
			.stream()
			.allMatch((name) -> NAME.matcher(name).matches());
		if (!read) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
		}
		return read;
	}

}
