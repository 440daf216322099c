package app.askwell.transfer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is written in a format comes out of it as the same person, letter by letter.
 */
class FormatRoundTripTests {

	private static final int FILES = 60;

	private static final int PEOPLE = 12;

	private static final List<String> WORDS = List.of("Priya", "O’Brien", "van der Berg", "Núñez", "Zoë", "Søren",
			"Ünal", "王小明", "محمد", "דנה", "Nguyễn", "Łukasz", "😀", "👩‍💻", "St. John", "al-Rashid", "Jr.", "Ph.D.",
			"x;y", "a,b", "back\\slash", "say \"hi\"", "50% = half", "tab:colon", "BEGIN:VCARD", "END:VCARD", "=C3=BC",
			"#REF!", "-1", "+2", "@home", "=sum(A1)", "Name", "null", "'quoted'", "<b>", "%s", "{0}");

	private Random random = new Random(1);

	@ParameterizedTest
	@EnumSource
	void bringsEveryoneBackAsTheyWere(FormatWriter format) {
		this.random = new Random(20261124 + format.ordinal());
		for (int i = 0; i < FILES; i++) {
			List<SomePerson> people = IntStream.range(0, PEOPLE).mapToObj((place) -> someone()).toList();
			ReadFile read = PeopleFile.read(format.write(people).getBytes(StandardCharsets.UTF_8));
			assertThat(read.rejected()).isEmpty();
			assertThat(read.people()).hasSize(PEOPLE);
			for (int place = 0; place < PEOPLE; place++) {
				assertThat(read.people().get(place)).isEqualTo(format.survivor(people.get(place), place));
			}
		}
	}

	private SomePerson someone() {
		String id = Integer.toString(this.random.nextInt(1_000_000), 36);
		return new SomePerson(words(2), words(3), maybe(words(4)), maybe(words(4)), maybe(id + "@example.org"),
				maybe("+1 617 555 " + (1000 + this.random.nextInt(9000))), maybe("https://www.linkedin.com/in/" + id),
				maybe(note()), LocalDate.of(2003, 5, 5).plusDays(this.random.nextInt(8000)));
	}

	private String note() {
		List<String> lines = new ArrayList<>();
		for (int i = this.random.nextInt(4); i >= 0; i--) {
			lines.add(words(14));
		}
		return String.join("\n", lines);
	}

	private String words(int most) {
		List<String> words = new ArrayList<>();
		for (int i = this.random.nextInt(most); i >= 0; i--) {
			words.add(WORDS.get(this.random.nextInt(WORDS.size())));
		}
		return Cells.clean(String.join(" ", words));
	}

	private @Nullable String maybe(String value) {
		return (this.random.nextInt(4) > 0) ? value : null;
	}

}
