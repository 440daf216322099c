package app.askwell.shared;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * A lead, application, interview or offer. Meetings and follow-ups name one, and
 * opportunities are built on both, so its id is everybody's.
 */
public record OpportunityId(UUID value) implements Serializable {

	public static OpportunityId next() {
		return new OpportunityId(Ids.next());
	}

	/** From a path; anything but an id is answered as not found. */
	public static OpportunityId valueOf(String text) {
		return new OpportunityId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<OpportunityId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable OpportunityId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable OpportunityId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new OpportunityId(value) : null;
		}

	}

}
