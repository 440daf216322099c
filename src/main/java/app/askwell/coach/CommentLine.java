package app.askwell.coach;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A comment as its pages show it.
 *
 * @param part what it is about; null for all of it
 * @param readAt null while it waits on Today
 * @param answer what the seeker wrote back, or null
 */
record CommentLine(UUID id, UUID share, @Nullable CoachPart part, String text, ZonedDateTime writtenAt,
		@Nullable ZonedDateTime readAt, @Nullable String answer, @Nullable ZonedDateTime answeredAt, int version) {

	private static final Pattern CODE = Pattern.compile("\\b[0-9A-Fa-f]{5}\\b");

	public boolean isNew() {
		return this.readAt == null;
	}

	/** What could be a person's code. */
	List<String> codes() {
		return CODE.matcher(this.text).results().map(MatchResult::group).map(CommentLine::upper).distinct().toList();
	}

	/** Whether it names someone by this code. */
	public boolean names(String code) {
		return codes().contains(code);
	}

	private static String upper(String code) {
		return code.toUpperCase(Locale.ROOT);
	}

}
