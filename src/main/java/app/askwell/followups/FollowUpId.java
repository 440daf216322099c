package app.askwell.followups;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A dated thing the seeker must do. */
public record FollowUpId(UUID value) implements Serializable {

	public static FollowUpId next() {
		return new FollowUpId(Ids.next());
	}

	/** From a path or a form. */
	public static FollowUpId valueOf(String text) {
		return new FollowUpId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<FollowUpId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable FollowUpId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable FollowUpId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new FollowUpId(value) : null;
		}

	}

}
