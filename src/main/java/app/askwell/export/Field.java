package app.askwell.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.askwell.shared.BroughtColumn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A column as it is in a file.
 *
 * @param text what it means
 * @param needed whether every row has it
 * @param oneOf the words it may be; empty for any
 * @param matches what it must look like, or null
 * @param judge what its own module says of it; null where nobody has to
 */
record Field(String name, Kind kind, String text, boolean needed, List<String> oneOf, @Nullable Pattern matches,
		@Nullable BroughtColumn judge) {

	/** Whether a row may say this here. */
	boolean takes(JsonNode value) {
		if (value.isNull()) {
			return !this.needed;
		}
		return this.kind.fits(value) && (this.oneOf.isEmpty() || isOneOf(value))
				&& (this.matches == null || this.matches.matcher(value.stringValue("")).matches())
				&& (this.judge == null || this.judge.takes(value.isString() ? value.stringValue() : value.toString()));
	}

	/** Of a list, each. */
	private boolean isOneOf(JsonNode value) {
		return (value.isArray() ? value.valueStream() : Stream.of(value))
			.allMatch((one) -> this.oneOf.contains(one.stringValue("")));
	}

}
