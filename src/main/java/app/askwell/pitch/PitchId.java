package app.askwell.pitch;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import app.askwell.shared.NotFound;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** One wording of a pitch. */
public record PitchId(UUID value) implements Serializable {

	static PitchId next() {
		return new PitchId(Ids.next());
	}

	/** From a path; anything but an id is refused as not found by the caller's page. */
	public static PitchId valueOf(String text) {
		return new PitchId(UUID.fromString(text));
	}

	/**
	 * From a hidden field.
	 * @throws NotFound if it is no id
	 */
	static PitchId typed(String text) {
		try {
			return valueOf(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("no wording");
		}
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<PitchId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable PitchId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable PitchId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new PitchId(value) : null;
		}

	}

}
