package app.askwell.handbill;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** One final handbill. */
public record EditionId(UUID value) implements Serializable {

	static EditionId next() {
		return new EditionId(Ids.next());
	}

	/** From a path; anything but an id is refused as not found by the caller's page. */
	public static EditionId valueOf(String text) {
		return new EditionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<EditionId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable EditionId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable EditionId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new EditionId(value) : null;
		}

	}

}
