package app.askwell.meetings;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A conversation of substance, planned or held. */
public record MeetingId(UUID value) implements Serializable {

	public static MeetingId next() {
		return new MeetingId(Ids.next());
	}

	/** From a path or a form. */
	public static MeetingId valueOf(String text) {
		return new MeetingId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<MeetingId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable MeetingId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable MeetingId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new MeetingId(value) : null;
		}

	}

}
