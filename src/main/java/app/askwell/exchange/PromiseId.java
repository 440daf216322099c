package app.askwell.exchange;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** What a contact agreed to do. */
public record PromiseId(UUID value) implements Serializable {

	public static PromiseId next() {
		return new PromiseId(Ids.next());
	}

	/** From a path or a form. */
	public static PromiseId valueOf(String text) {
		return new PromiseId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<PromiseId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable PromiseId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable PromiseId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new PromiseId(value) : null;
		}

	}

}
