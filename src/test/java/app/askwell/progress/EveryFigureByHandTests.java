package app.askwell.progress;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.advice.TimesAdvised;
import app.askwell.shared.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Made-up histories, each in an account of its own: what the database counts is what
 * somebody counts by hand. More of them with {@code -Daskwell.test.histories=2000}.
 */
@AskwellTest
class EveryFigureByHandTests {

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	@Autowired
	private ProgressFigures figures;

	@BeforeEach
	void resetTheClock() {
		this.clock.reset();
	}

	static LongStream seeds() {
		return LongStream.range(0, Long.getLong("askwell.test.histories", 42));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	@DisplayName("R1, R2, R3: every figure is what one counts by hand")
	void everyFigureIsWhatOneCountsByHand(long seed) {
		History history = new HistoryMaker(seed).make();
		ZonedDateTime now = history.now();
		Seeker seeker = this.seekers.open("Maya Torres", now.getZone());
		new HistoryInTheDatabase(this.everything, seeker.account().value()).write(history);
		Progress progress = seeker.does(() -> this.figures.of(seeker.account(), now));
		DaysByHand days = new DaysByHand(history);
		assertThat(progress.reach()).isEqualTo(new ByHand(history).reach());
		assertThat(progress.depth()).isEqualTo(new ByHand(history).depth());
		assertThat(progress.promises()).isEqualTo(days.promises());
		assertThat(months(progress)).isEqualTo(days.months());
		assertThat(results(history, progress)).isEqualTo(days.results());
		assertThat(advised(progress)).isEqualTo(advised(history));
	}

	/** The spans come in the order of the focuses, which have no id on the page. */
	private static Map<UUID, Map<Measure, Long>> results(History history, Progress progress) {
		List<FocusSpan> spans = progress.results().spans();
		assertThat(spans).hasSameSizeAs(history.focuses());
		Map<UUID, Map<Measure, Long>> results = new TreeMap<>();
		for (int i = 0; i < spans.size(); i++) {
			assertThat(spans.get(i).from()).isEqualTo(history.focuses().get(i).started());
			results.put(history.focuses().get(i).id(), spans.get(i).counts());
		}
		return results;
	}

	private static Map<Object, List<Long>> months(Progress progress) {
		Map<Object, List<Long>> months = new TreeMap<>();
		progress.months().forEach((month) -> {
			List<Long> counts = List.of(month.given(), month.received(), month.thankedInTime(), month.thankedLate());
			if (counts.stream().anyMatch((count) -> count > 0)) {
				months.put(month.month(), counts);
			}
		});
		return months;
	}

	private static Map<Rule, List<Long>> advised(Progress progress) {
		Map<Rule, List<Long>> counts = new HashMap<>();
		for (TimesAdvised one : progress.advised()) {
			counts.put(one.rule(), List.of(one.refused(), one.anyway()));
		}
		return counts;
	}

	/** Each refusal stands for two. */
	private static Map<Rule, List<Long>> advised(History history) {
		Map<Rule, List<Long>> counts = new HashMap<>();
		for (Rule rule : Rule.values()) {
			long refused = 2 * history.refused().stream().filter(rule.name()::equals).count();
			long anyway = history.anyway().stream().filter(rule.name()::equals).count();
			if (refused + anyway > 0) {
				counts.put(rule, List.of(refused, anyway));
			}
		}
		return counts;
	}

}
