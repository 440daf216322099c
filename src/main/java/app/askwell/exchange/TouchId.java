package app.askwell.exchange;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A short contact that is no meeting. */
public record TouchId(UUID value) implements Serializable {

	public static TouchId next() {
		return new TouchId(Ids.next());
	}

	/** From a path or a form. */
	public static TouchId valueOf(String text) {
		return new TouchId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<TouchId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable TouchId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable TouchId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new TouchId(value) : null;
		}

	}

}
