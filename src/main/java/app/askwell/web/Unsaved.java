package app.askwell.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A form that could not be saved because the database was away: it stands in the page
 * that says so, ready to be sent again as it was, so that nobody types anything twice.
 * Its key makes one change of all its copies.
 *
 * @param action where it goes, with the path the application is served under
 * @param fields everything that was sent, in its order
 * @param whole whether it can be sent again from here; not without its password or files
 */
record Unsaved(String action, List<Field> fields, boolean whole) {

	private static final String NAME = Unsaved.class.getName();

	private static final Set<String> NOT_TYPED = Set.of(FormKey.PARAMETER, "_csrf", "version");

	/**
	 * One value of it.
	 */
	record Field(String name, String value) {

		/** Whether it is words of a person, rather than a choice or a number of ours. */
		boolean typed() {
			return !NOT_TYPED.contains(this.name) && !this.value.isBlank()
					&& !this.value.matches("[A-Z0-9_]+|on|true|false|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
		}

	}

	/** Takes it down for the page; what no page of ours sent is left out. */
	static void note(HttpServletRequest failed) {
		if ("POST".equals(failed.getAttribute(RequestDispatcher.ERROR_METHOD)) && SameOrigin.sent(failed)
				&& failed.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String action) {
			Unsaved form = of(action, failed);
			if (form != null) {
				failed.setAttribute(NAME, form);
			}
		}
	}

	private static @Nullable Unsaved of(String action, HttpServletRequest failed) {
		List<Field> fields = new ArrayList<>();
		boolean whole = true;
		int size = 0;
		for (Map.Entry<String, String[]> sent : failed.getParameterMap().entrySet()) {
			boolean secret = KeptForm.isSecret(sent.getKey());
			whole &= !secret;
			for (String value : secret ? new String[0] : sent.getValue()) {
				fields.add(new Field(sent.getKey(), value));
				size += sent.getKey().length() + value.length();
			}
		}
		String type = String.valueOf(failed.getContentType());
		return (size <= KeptForms.LARGEST && !fields.isEmpty())
				? new Unsaved(action, fields, whole && type.startsWith("application/x-www-form-urlencoded")) : null;
	}

	static @Nullable Unsaved in(HttpServletRequest request) {
		return (request.getAttribute(NAME) instanceof Unsaved form) ? form : null;
	}

	/** What a person would not like to type again; public for the template. */
	public List<String> typed() {
		return this.fields.stream().filter(Field::typed).map(Field::value).toList();
	}

}
