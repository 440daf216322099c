package app.askwell.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PassageTests {

	private static final String LONG = "word ".repeat(100) + "Halden " + "tail ".repeat(100);

	@ParameterizedTest
	@CsvSource({ "Zoë Lind, zoe, [Zoë] Lind", "Zoe Lind, zo, [Zoe] Lind", "Jürgen Müller, mueller, Jürgen [Müller]",
			"Jürgen Müller, muller, Jürgen [Müller]", "Sinéad O’Brien, obrien, Sinéad [O’Brien]",
			"Ana Lind, lin, Ana [Lind]", "Marlin Ana, lin, Marlin Ana", "Søren Åberg, aaberg, Søren [Åberg]",
			"田中太郎, 太, [田中太郎]", "<b>Ana</b>, ana, <b>[Ana]</b>", "Ana-Maria, maria, Ana-[Maria]" })
	void marksWordsThatBeginLikeWhatWasLookedFor(String text, String word, String shown) {
		assertThat(shown(Passage.whole(text, List.of(word)))).isEqualTo(shown);
	}

	@Test
	void showsThePlaceOfTheFirstHitAndWhereItIsCut() {
		String place = shown(Passage.around(LONG, List.of("halden")));
		assertThat(place).startsWith("… word").contains("word [Halden] tail").endsWith("tail …");
		assertThat(place.length()).isLessThan(200);
	}

	@Test
	void showsTheBeginningWhereThereIsNoHit() {
		Passage place = Passage.around(LONG, List.of("nothing"));
		assertThat(place.isMarked()).isFalse();
		assertThat(shown(place)).startsWith("word word").endsWith("…");
	}

	@Test
	void keepsSignsOfTwoPlacesWhole() {
		for (int length = 0; length < 200; length++) {
			String text = "x".repeat(length) + "😀".repeat(300);
			assertThat(shown(Passage.around(text, List.of("zzz")))).doesNotMatch("(?s).*[\\ud83d](?![\\ude00]).*");
		}
	}

	@Test
	void bearsNothingAtAll() {
		assertThat(Passage.around("", List.of("a")).pieces()).isEmpty();
		assertThat(Passage.whole("Ana", List.of()).isMarked()).isFalse();
	}

	private static String shown(Passage passage) {
		return passage.pieces()
			.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
