package app.askwell.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a form by the names of their fields, without blanks around them; never a
 * password.
 */
final class TypedText {

	private TypedText() {
	}

	/** A field left empty has no text; a list of boxes is one field with several. */
	static Map<String, List<String>> of(Object form) {
		Map<String, List<String>> texts = new LinkedHashMap<>();
		add("", form, texts);
		return texts;
	}

	private static void add(String prefix, Object form, Map<String, List<String>> texts) {
		for (RecordComponent component : form.getClass().getRecordComponents()) {
			if (component.getName().toLowerCase(Locale.ROOT).contains("password")) {
				continue;
			}
			String field = prefix + component.getName();
			Object value = value(form, component);
			if (value instanceof List<?> list && list.stream().anyMatch(Record.class::isInstance)) {
				for (int i = 0; i < list.size(); i++) {
					add(field + "[" + i + "].", list.get(i), texts);
				}
			}
			else {
				List<?> written = (value instanceof List<?> list) ? list : Arrays.asList(value);
				texts.put(field, written.stream().map(TypedText::plain).filter((text) -> !text.isEmpty()).toList());
			}
		}
	}

	/** Browsers send the end of a line in their own way. */
	private static String plain(@Nullable Object value) {
		return Objects.toString(value, "").replace("\r\n", "\n").strip();
	}

	private static @Nullable Object value(Object form, RecordComponent component) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(form);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A form does not tell its " + component.getName(), ex);
		}
	}

}
