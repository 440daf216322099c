package app.askwell.transfer;

import java.util.Arrays;
import java.util.regex.Pattern;

import app.askwell.shared.BroughtColumn;
import app.askwell.transfer.ImportDecision.Change;
import app.askwell.transfer.ImportDecision.Field;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * What a row of an import writes to someone, or wrote: it ends in contacts, and so takes
 * what they take.
 */
@Component
class BroughtChanges implements BroughtColumn {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

	private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

	private static final int MAX_HOW_MET = 500;

	@Override
	public String name() {
		return "import_row.changes";
	}

	@Override
	public boolean takes(String content) {
		try {
			return Arrays.stream(JSON.readValue(content, Brought[].class)).allMatch(BroughtChanges::fits);
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	private static boolean fits(@Nullable Brought one) {
		return one != null && one.field() != null && one.after() != null && fits(one.field(), one.after())
				&& (one.before() == null || fits(one.field(), one.before()));
	}

	private static boolean fits(Field field, String value) {
		return switch (field) {
			case NAME -> !value.isBlank() && isUpTo(TooLong.MAX_TEXT, value);
			case EMAIL -> isUpTo(Cells.MAX_EMAIL, value) && EMAIL.matcher(value).matches();
			case PROFILE_URL -> isUpTo(Cells.MAX_URL, value) && WEB.matcher(value).matches();
			case COMPANY, POSITION -> isUpTo(TooLong.MAX_TEXT, value);
			case PHONE -> isUpTo(Cells.MAX_PHONE, value);
			case NOTE -> isUpTo(TooLong.MAX_NOTE, value);
			case HOW_MET -> isUpTo(MAX_HOW_MET, value);
		};
	}

	private static boolean isUpTo(int letters, String value) {
		return value.codePointCount(0, value.length()) <= letters;
	}

	/** As a {@link Change}, which a file may have made up. */
	private record Brought(@Nullable Field field, @Nullable String before, @Nullable String after) {

	}

}
