package app.askwell.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a column holds, and how it looks in a file. PostgreSQL alone would take more, such
 * as {@code infinity} for a day.
 */
enum Kind {

	TEXT("text", null, "text"), TEXTS("list of texts", null, "text[]"),

	ID("id", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "uuid"), IDS("list of ids", ID.pattern(), "uuid[]"),

	DAY("day", "\\d{4}-\\d\\d-\\d\\d", "date"),

	TIME("time", "\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?", "time without time zone"),

	MOMENT("moment", DAY.pattern() + "T" + TIME.pattern() + "\\+00:00", "timestamp with time zone"),

	BYTES("bytes", "\\\\x([0-9a-f]{2})*", "bytea"),

	NUMBER("number", null, "integer", "smallint"), NUMBERS("list of numbers", null, "integer[]"),

	FLAG("true or false", null, "boolean"),

	JSON("list", null, "jsonb");

	private final String words;

	private final Pattern pattern;

	private final List<String> types;

	Kind(String words, @Nullable String look, String... types) {
		this.words = words;
		this.pattern = Pattern.compile((look != null) ? look : ".*", Pattern.DOTALL);
		this.types = List.of(types);
	}

	/**
	 * The kind of a type of PostgreSQL.
	 * @throws IllegalStateException for one that no table had so far
	 */
	static Kind of(String type) {
		return Arrays.stream(values())
			.filter((kind) -> kind.types.contains(type))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No kind of export holds the type " + type));
	}

	/** As the docs call it. */
	String words() {
		return this.words;
	}

	boolean fits(JsonNode value) {
		return switch (this) {
			case NUMBER -> value.isInt();
			case NUMBERS -> value.isArray() && value.valueStream().allMatch(JsonNode::isInt);
			case FLAG -> value.isBoolean();
			case JSON -> value.isArray();
			case TEXTS, IDS -> value.isArray() && value.valueStream().allMatch(this::looksRight);
			default -> looksRight(value);
		};
	}

	/** Half a letter would come out as another one. */
	private boolean looksRight(JsonNode value) {
		return value.isString() && this.pattern.matcher(value.stringValue()).matches()
				&& StandardCharsets.UTF_8.newEncoder().canEncode(value.stringValue());
	}

	private String pattern() {
		return this.pattern.pattern();
	}

}
