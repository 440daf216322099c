package app.askwell.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Files to import, and what they leave behind. */
final class LinkedInSample {

	static final String HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\r\n";

	private LinkedInSample() {
	}

	static byte[] file() {
		try (InputStream sample = LinkedInSample.class.getResourceAsStream("/samples/linkedin-Connections.csv")) {
			return Objects.requireNonNull(sample).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static ReadFile read(String text) {
		return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8));
	}

	static ImportedPerson person(String row) {
		return read(HEADER + row).people().get(0);
	}

	/** The contacts that an import of these people makes. */
	static List<KnownPerson> imported(List<ImportedPerson> people) {
		return people.stream()
			.map((person) -> new KnownPerson(new UUID(7, person.row()), person.name(), person.email(),
					person.profileUrl(), person.company(), person.position()))
			.toList();
	}

}
