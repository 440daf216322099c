package app.askwell.review;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Whether the focus is still right. */
public enum FocusAnswer {

	YES, NOT_SURE, CHANGE;

	/** From a form; null for no answer. */
	static @Nullable FocusAnswer named(String name) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(name)).findFirst().orElse(null);
	}

}
