package app.askwell.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** Stands for the request that brought a form when nobody was signed in any more. */
class KeptRequest extends HttpServletRequestWrapper {

	private final Map<String, String[]> fields = new LinkedHashMap<>();

	KeptRequest(HttpServletRequest request, Map<String, List<String>> fields) {
		super(request);
		fields.forEach((name, values) -> this.fields.put(name, values.toArray(String[]::new)));
	}

	@Override
	public String getMethod() {
		return "POST";
	}

	@Override
	public String getContentType() {
		return "application/x-www-form-urlencoded";
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.fields.get(name);
		return (values != null && values.length > 0) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		return this.fields.get(name);
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return Collections.unmodifiableMap(this.fields);
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.fields.keySet());
	}

}
