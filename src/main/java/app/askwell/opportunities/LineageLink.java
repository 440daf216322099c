package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Someone on the way to an opportunity.
 *
 * @param firstOn day of the first exchange with them, or null
 * @param meetingId the first conversation with them, or null
 * @param metOn its day, or null
 * @param named whether the next one back only named them, in a meeting
 * @param ledOn the day on which the next one back led to them, or null
 * @param ledIn the meeting in which they were named, or null
 * @param promise what the next one back had promised and kept, or null
 * @param others who else took part where the opportunity came up, or null
 */
record LineageLink(UUID id, String name, @Nullable String jobTitle, @Nullable String company, @Nullable String howMet,
		@Nullable LocalDate firstOn, @Nullable UUID meetingId, @Nullable LocalDate metOn, boolean named,
		@Nullable LocalDate ledOn, @Nullable UUID ledIn, @Nullable String promise, @Nullable String others) {

	/** Job and company, as far as they are known. */
	public List<String> about() {
		return Stream.of(this.jobTitle, this.company).filter(Objects::nonNull).toList();
	}

	/** Key of the words for how the next one back led to them. */
	public String tie() {
		if (this.promise != null) {
			return "lineage.tie.promised";
		}
		if (this.ledIn != null) {
			return this.named ? "lineage.tie.named" : "lineage.tie.introduced-in";
		}
		return "lineage.tie.introduced";
	}

}
