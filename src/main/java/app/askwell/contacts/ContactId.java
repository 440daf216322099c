package app.askwell.contacts;

import java.io.Serializable;
import java.util.UUID;

import app.askwell.shared.Ids;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A person in an account's list. */
public record ContactId(UUID value) implements Serializable {

	public static ContactId next() {
		return new ContactId(Ids.next());
	}

	/**
	 * From a path or a form; anything but an id is refused as not found by the caller's
	 * page.
	 */
	public static ContactId valueOf(String text) {
		return new ContactId(UUID.fromString(text));
	}

	/** The id in a hidden field; null for what is none, and the line beside it counts. */
	public static @Nullable ContactId find(String text) {
		try {
			return text.isEmpty() ? null : valueOf(text);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

	@Converter(autoApply = true)
	static class Column implements AttributeConverter<ContactId, UUID> {

		@Override
		public @Nullable UUID convertToDatabaseColumn(@Nullable ContactId id) {
			return (id != null) ? id.value() : null;
		}

		@Override
		public @Nullable ContactId convertToEntityAttribute(@Nullable UUID value) {
			return (value != null) ? new ContactId(value) : null;
		}

	}

}
