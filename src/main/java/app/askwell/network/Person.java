package app.askwell.network;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Someone the seeker knows.
 *
 * @param nameKey the name as it is compared and sorted
 * @param companyKey the company as target companies are recognised by, or null
 * @param stage how deep the relationship is
 * @param reach how near they stand to someone who hires
 * @param given what the seeker did for them
 * @param received what they did for the seeker
 * @param introducerId who introduced them, or null
 * @param namerId where nobody did: with whom the meeting was that their name came from,
 * or null
 */
record Person(UUID id, String name, String nameKey, @Nullable String jobTitle, @Nullable String company,
		@Nullable String companyKey, String stage, String reach, int given, int received, @Nullable UUID introducerId,
		@Nullable UUID namerId) {

	/** Through whom they came, or null. */
	@Nullable UUID throughId() {
		return (this.introducerId != null) ? this.introducerId : this.namerId;
	}

	/** Whether they were only named to the seeker in a meeting. */
	public boolean isNamed() {
		return this.introducerId == null && this.namerId != null;
	}

	public Street street() {
		return Street.of(this.given, this.received);
	}

	/** As fields that name people propose them. */
	String line() {
		return Stream.of(this.name, (this.company != null) ? this.jobTitle : null, this.company)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	/** Whether there was an exchange of any kind. */
	boolean hasExchange() {
		return !this.stage.equals("NONE") || this.given + this.received > 0;
	}

	public boolean couldHire() {
		return this.reach.equals("COULD_HIRE");
	}

}
