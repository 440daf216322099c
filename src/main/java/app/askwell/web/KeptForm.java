package app.askwell.web;

import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent by someone no longer signed in: its text waits for them.
 *
 * @param path where it was sent, within the application
 * @param cameFrom the page it was filled in on
 * @param fields everything typed, but passwords and the token of the page
 */
public record KeptForm(String path, String cameFrom, Map<String, List<String>> fields) implements Serializable {

	private static final String ATTRIBUTE = KeptForm.class.getName();

	/** Name under which the page finds what to say. */
	private static final String NOTE = "kept";

	/** What a request would have saved. */
	public static KeptForm of(HttpServletRequest request) {
		Map<String, List<String>> fields = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> {
			if (!name.equals("_csrf") && !isSecret(name)) {
				fields.put(name, List.of(values));
			}
		});
		return new KeptForm(request.getRequestURI().substring(request.getContextPath().length()),
				SameOrigin.pageBefore(request), fields);
	}

	/** Whether a field is neither kept nor shown again. */
	static boolean isSecret(String field) {
		return field.toLowerCase(Locale.ROOT).contains("password");
	}

	/** The form's key, or null for a request that is none of our forms. */
	@Nullable String key() {
		List<String> keys = this.fields.get(FormKey.PARAMETER);
		return (keys != null) ? keys.get(0) : null;
	}

	int size() {
		return this.fields.entrySet()
			.stream()
			.mapToInt((field) -> field.getKey().length() + field.getValue().stream().mapToInt(String::length).sum())
			.sum();
	}

	/**
	 * Shows the form's page with everything typed in it; nothing is saved by that.
	 * @param note message key of what the page says about it
	 */
	public void show(String note, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.setAttribute(ATTRIBUTE, this);
		request.setAttribute(NOTE, note);
		HttpServletRequest again = new KeptRequest(request, this.fields);
		again.getRequestDispatcher(this.path).forward(again, response);
	}

	static boolean isComingBack(HttpServletRequest request) {
		return request.getAttribute(ATTRIBUTE) != null;
	}

	static String cameFrom(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof KeptForm form) ? form.cameFrom() : "/";
	}

}
