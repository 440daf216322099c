package app.askwell.exchange;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** One focused thing asked of a contact. */
public record AskId(UUID value) implements Serializable {

	public static AskId next() {
		return new AskId(Ids.next());
	}

	/** From a path or a form. */
	public static AskId valueOf(String text) {
		return new AskId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<AskId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable AskId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable AskId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new AskId(value) : null;
		}

	}

}
