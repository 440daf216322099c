package app.askwell.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * What {@code export/account.yaml} says of the tables.
 *
 * @param everywhere columns that mean the same in each table
 * @param tables by their names, in the order in which they are written
 * @param leftOut tables that are in no file; a name may end in {@code *}
 */
record FormatText(Map<String, String> everywhere, Map<String, Table> tables,
		@JsonProperty("left-out") Map<String, LeftOut> leftOut) {

	static FormatText read() {
		try (InputStream file = new ClassPathResource("export/account.yaml").getInputStream()) {
			Object words = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
			return JsonMapper.builder()
				.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
				.build()
				.convertValue(words, FormatText.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What a column means. */
	String meaning(String column, @Nullable Column told) {
		return (told != null && !told.text().isEmpty()) ? told.text() : this.everywhere.getOrDefault(column, "");
	}

	/**
	 * A table that is in the file.
	 *
	 * @param columns in the order in which they are written; nothing where they mean what
	 * they mean everywhere
	 * @param leftOut columns that are not, with the reason
	 * @param byItself whether it fills without anyone doing anything
	 */
	record Table(String text, Map<String, @Nullable Column> columns,
			@JsonProperty("left-out") Map<String, String> leftOut, @JsonProperty("by-itself") boolean byItself) {

		Table {
			leftOut = Objects.requireNonNullElse(leftOut, Map.of());
		}

	}

	/**
	 * A column.
	 *
	 * @param oneOf the words it may be
	 * @param matches what it must look like
	 */
	record Column(String text, @JsonProperty("one-of") List<String> oneOf, @Nullable String matches) {

		@JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
		Column {
			text = Objects.requireNonNullElse(text, "");
			oneOf = Objects.requireNonNullElse(oneOf, List.of());
		}

		/** Most have nothing but a meaning. */
		@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
		static Column of(String text) {
			return new Column(text, List.of(), null);
		}

	}

	/**
	 * A table that is not.
	 *
	 * @param text why
	 * @param emptied whether starting over empties it
	 */
	record LeftOut(String text, boolean emptied) {

	}

}
