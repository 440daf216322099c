package app.askwell.web;

import java.util.function.Supplier;

/**
 * The form as it would open now. Whoever saves a form that changed in another tab is
 * shown both, see {@link Forms}.
 *
 * @param path where it opens
 * @param form reads it anew; one of its components is called {@code version}
 */
public record AsSaved(String path, Supplier<? extends Record> form) {

	public static AsSaved at(String path, Supplier<? extends Record> form) {
		return new AsSaved(path, form);
	}

}
