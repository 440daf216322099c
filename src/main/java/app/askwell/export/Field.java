package app.askwell.export;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A column as it is in a file.
 *
 * @param text what it means
 * @param needed whether every row has it
 * @param oneOf the words it may be; empty for any
 * @param matches what it must look like, or null
 */
record Field(String name, Kind kind, String text, boolean needed, List<String> oneOf, @Nullable Pattern matches) {

	/** Whether a row may say this here. */
	boolean takes(JsonNode value) {
		if (value.isNull()) {
			return !this.needed;
		}
		return this.kind.fits(value) && (this.oneOf.isEmpty() || this.oneOf.contains(value.stringValue("")))
				&& (this.matches == null || this.matches.matcher(value.stringValue("")).matches());
	}

}
