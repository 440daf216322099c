package app.askwell.shared;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** What was chosen in a list, or null for nothing or something that is not in it. */
public final class Choice {

	private Choice() {
	}

	/** The one with this name. */
	public static <E extends Enum<E>> @Nullable E of(Class<E> kinds, @Nullable String name) {
		return Arrays.stream(kinds.getEnumConstants())
			.filter((kind) -> kind.name().equals(name))
			.findFirst()
			.orElse(null);
	}

}
