package app.askwell.transfer;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ezvcard.VCard;
import ezvcard.property.Email;
import ezvcard.property.Note;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import org.jspecify.annotations.Nullable;

/**
 * One card.
 *
 * @param row the how manieth of its file
 */
record ContactCard(int row, VCard card) implements PersonInFile {

	@Override
	public ImportedPerson person() {
		return new ImportedPerson(this.row, name(), first(this.card.getUrls(), Url::getValue, Cells::webAddress),
				first(this.card.getEmails(), Email::getValue, Cells::email), orNull(company()), orNull(position()),
				first(this.card.getTelephoneNumbers(), ContactCard::number, Cells::phone), note(), null);
	}

	@Override
	public @Nullable String reasonToReject() {
		return name().isEmpty() ? "import.reason.no-name" : TooLong.reason(name(), company(), position(), note());
	}

	@Override
	public String all() {
		return Stream
			.of(Stream.of(name(), company(), position()), this.card.getEmails().stream().map(Email::getValue),
					this.card.getTelephoneNumbers().stream().map(ContactCard::number))
			.flatMap(Function.identity())
			.filter(Objects::nonNull)
			.map(Cells::clean)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(", "));
	}

	@Override
	public List<String> cells() {
		return List.of(all());
	}

	/** As the card shows it, or put together from its parts. */
	private String name() {
		String shown = this.card.getFormattedNames()
			.stream()
			.map(TextProperty::getValue)
			.filter(Objects::nonNull)
			.map(Cells::clean)
			.filter((name) -> !name.isEmpty())
			.findFirst()
			.orElse("");
		return shown.isEmpty() ? parts() : shown;
	}

	private String parts() {
		StructuredName name = this.card.getStructuredName();
		return (name == null) ? "" : Stream
			.of(Stream.of(text(name.getGiven())), name.getAdditionalNames().stream(), Stream.of(text(name.getFamily())))
			.flatMap(Function.identity())
			.map(Cells::clean)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
	}

	private String company() {
		Organization organization = this.card.getOrganization();
		return (organization == null || organization.getValues().isEmpty()) ? ""
				: Cells.clean(text(organization.getValues().get(0)));
	}

	private String position() {
		return this.card.getTitles()
			.stream()
			.map((title) -> Cells.clean(text(title.getValue())))
			.findFirst()
			.orElse("");
	}

	private @Nullable String note() {
		return orNull(this.card.getNotes()
			.stream()
			.map(Note::getValue)
			.filter(Objects::nonNull)
			.map(Cells::lines)
			.collect(Collectors.joining("\n"))
			.strip());
	}

	private static @Nullable String number(Telephone phone) {
		return (phone.getUri() != null) ? phone.getUri().getNumber() : phone.getText();
	}

	private static <P extends VCardProperty> @Nullable String first(List<P> all, Function<P, @Nullable String> value,
			Function<String, @Nullable String> reading) {
		for (P one : all) {
			String read = reading.apply(Cells.clean(text(value.apply(one))));
			if (read != null) {
				return read;
			}
		}
		return null;
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
