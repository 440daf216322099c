package app.askwell.exchange;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What the seeker does for a contact. */
public record GiveId(UUID value) implements Serializable {

	public static GiveId next() {
		return new GiveId(Ids.next());
	}

	/** From a path or a form. */
	public static GiveId valueOf(String text) {
		return new GiveId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<GiveId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable GiveId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable GiveId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new GiveId(value) : null;
		}

	}

}
