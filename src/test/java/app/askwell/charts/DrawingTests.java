package app.askwell.charts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DrawingTests {

	@Test
	void barsKeepTheirProportionsAndTheirPlaces() {
		Bars bars = Bars.of(List.of(Bars.Line.of(Said.of("A"), 10, Tone.GIVE), Bars.Line.of(Said.of("B"), 5, Tone.GET),
				Bars.Line.of(Said.of("C"), 0, Tone.SOFT)));
		List<Bars.Bar> drawn = bars.groups().stream().flatMap((group) -> group.bars().stream()).toList();
		assertThat(drawn).extracting(Bars.Bar::width).containsExactly(258, 129, 0);
		assertThat(drawn).extracting(Bars.Bar::y).isSorted().doesNotHaveDuplicates();
		assertThat(drawn).allSatisfy((bar) -> assertThat(bar.y() + 11).isLessThanOrEqualTo(bars.height()));
	}

	@Test
	void whatIsThereIsSeenHoweverLittle() {
		Bars bars = Bars
			.of(List.of(Bars.Line.of(Said.of("A"), 100_000, Tone.GIVE), Bars.Line.of(Said.of("B"), 1, Tone.GIVE)));
		assertThat(bars.groups().get(1).bars().get(0).width()).isEqualTo(2);
	}

	@Test
	void nothingAtAllIsDrawnWithoutHarm() {
		assertThat(Bars.of(List.of(Bars.Line.of(Said.of("A"), 0, Tone.GIVE))).groups().get(0).bars().get(0).width())
			.isZero();
		Columns columns = Columns.of(List.of(new Columns.Pair(YearMonth.of(2026, 1), 0, 0)), Tone.GIVE, Tone.GET);
		assertThat(columns.columns().get(0).upHeight() + columns.columns().get(0).downHeight()).isZero();
	}

	@Test
	void columnsStandOnTheLineAndHangBelowIt() {
		Columns columns = Columns.of(IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> new Columns.Pair(YearMonth.of(2026, month), month, 12 - month))
			.toList(), Tone.GIVE, Tone.GET);
		assertThat(columns.columns()).allSatisfy((column) -> {
			assertThat(column.x()).isBetween(0.0, 320 - column.width());
			assertThat(column.top()).isLessThanOrEqualTo(columns.line());
			assertThat(column.bottom()).isGreaterThanOrEqualTo(columns.line());
			assertThat(column.downTextY()).isLessThan(columns.monthY());
			assertThat(column.upTextY()).isPositive();
		});
		assertThat(columns.columns().get(11).upHeight()).isEqualTo(2 * columns.columns().get(5).upHeight());
	}

	@Test
	void daysInAMessageAreWrittenAsTheReaderDoes() {
		Said said = Said.of("chart.text", LocalDate.of(2026, 11, 24), 3);
		assertThat(said.words(Locale.UK)).containsExactly("24 Nov 2026", 3);
		assertThat(said.words(Locale.US)).containsExactly("Nov 24, 2026", 3);
	}

}
