package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import app.askwell.shared.AlreadyDone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Each step of a follow-up, from each state: legal, or not at all. */
class CourseTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

	private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");

	private static final Map<Happening, Consumer<Course>> STEPS = new EnumMap<>(
			Map.of(Happening.MOVED, (it) -> it.moveTo(DAY.plusDays(9), null), Happening.SNOOZED,
					(it) -> it.snoozeUntil(DAY.plusDays(3)), Happening.POSTED, (it) -> it.post(NOW), Happening.RETURNED,
					Course::comeBack, Happening.SENT, (it) -> it.close(Happening.SENT, NOW), Happening.DONE,
					(it) -> it.close(Happening.DONE, NOW), Happening.KEPT, (it) -> it.close(Happening.KEPT, NOW),
					Happening.RELEASED, (it) -> it.close(Happening.RELEASED, NOW), Happening.WITHDRAWN,
					(it) -> it.close(Happening.WITHDRAWN, NOW), Happening.REOPENED, (it) -> it.reopen(DAY)));

	/** The whole machine for a thank-you, told a second time. */
	private static final Map<FollowUpState, Set<Happening>> OF_A_THANK_YOU = new EnumMap<>(Map.of(FollowUpState.DUE_NOW,
			EnumSet.of(Happening.MOVED, Happening.SNOOZED, Happening.POSTED, Happening.SENT), FollowUpState.PUT_OFF,
			EnumSet.of(Happening.MOVED, Happening.SNOOZED, Happening.POSTED, Happening.SENT), FollowUpState.ON_ITS_WAY,
			EnumSet.of(Happening.MOVED, Happening.SNOOZED, Happening.RETURNED), FollowUpState.ENDED,
			EnumSet.of(Happening.REOPENED)));

	private static final Map<FollowUpKind, Set<Happening>> ENDS = new EnumMap<>(Map.of(FollowUpKind.THANK_YOU,
			EnumSet.of(Happening.SENT), FollowUpKind.CHECK_BACK, EnumSet.of(Happening.KEPT, Happening.RELEASED),
			FollowUpKind.KEEP_MY_WORD, EnumSet.of(Happening.DONE, Happening.WITHDRAWN), FollowUpKind.CLOSE_THE_LOOP,
			EnumSet.of(Happening.DONE), FollowUpKind.NEXT_STEP, EnumSet.of(Happening.DONE, Happening.WITHDRAWN)));

	static Stream<Arguments> everyStepFromEveryState() {
		return Stream.of(FollowUpState.values())
			.flatMap((state) -> STEPS.keySet().stream().map((step) -> Arguments.of(state, step)));
	}

	@ParameterizedTest
	@MethodSource("everyStepFromEveryState")
	@DisplayName("P8: nothing happens to a thank-you that cannot")
	void goesOnlyWhereItMay(FollowUpState state, Happening step) {
		Course course = thanksThatIs(state);
		assertThat(course.state()).isEqualTo(state);
		if (OF_A_THANK_YOU.getOrDefault(state, Set.of()).contains(step)) {
			Objects.requireNonNull(STEPS.get(step)).accept(course);
			assertThat(course.state()).isEqualTo(after(step, state));
		}
		else {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> Objects.requireNonNull(STEPS.get(step)).accept(course));
			assertThat(course.state()).isEqualTo(state);
		}
	}

	@ParameterizedTest
	@EnumSource(value = FollowUpKind.class, names = "STAY_IN_TOUCH", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("P2: each kind ends in its own ways and no other")
	void endsInItsOwnWays(FollowUpKind kind) {
		for (Happening end : EnumSet.range(Happening.SENT, Happening.WITHDRAWN)) {
			Course course = new Course(kind, DAY, null);
			if (ENDS.getOrDefault(kind, Set.of()).contains(end)) {
				course.close(end, NOW);
				assertThat(course.state()).isEqualTo(FollowUpState.ENDED);
			}
			else {
				assertThatIllegalStateException().isThrownBy(() -> course.close(end, NOW));
			}
		}
	}

	@Test
	void saysWhenItWasDoneToWhomeverDoesItTwice() {
		Course course = thanksThatIs(FollowUpState.ENDED);
		assertThatExceptionOfType(AlreadyDone.class).isThrownBy(() -> course.close(Happening.SENT, NOW.plusSeconds(5)))
			.satisfies((already) -> assertThat(already.findings().get(0).arguments()).containsExactly(NOW));
	}

	@Test
	@DisplayName("P8: moving something that was put off has it due on the new day")
	void movingEndsPuttingOff() {
		Course course = thanksThatIs(FollowUpState.PUT_OFF);
		course.moveTo(DAY.plusDays(9), null);
		assertThat(course.snoozedUntil()).isNull();
		assertThat(course.dueOn()).isEqualTo(DAY.plusDays(9));
	}

	@Test
	@DisplayName("P8: what is due again is due on its new day, however long it was put off before it ended")
	void openingAgainEndsPuttingOff() {
		Course course = new Course(FollowUpKind.KEEP_MY_WORD, DAY, null);
		course.snoozeUntil(DAY.plusDays(30));
		course.close(Happening.WITHDRAWN, NOW);
		course.reopen(DAY.plusDays(9));
		assertThat(course.snoozedUntil()).isNull();
		assertThat(course.state()).isEqualTo(FollowUpState.DUE_NOW);
	}

	private static FollowUpState after(Happening step, FollowUpState before) {
		return switch (step) {
			case MOVED -> (before == FollowUpState.ON_ITS_WAY) ? before : FollowUpState.DUE_NOW;
			case SNOOZED -> (before == FollowUpState.ON_ITS_WAY) ? before : FollowUpState.PUT_OFF;
			case POSTED -> FollowUpState.ON_ITS_WAY;
			case RETURNED, REOPENED -> FollowUpState.DUE_NOW;
			default -> FollowUpState.ENDED;
		};
	}

	private static Course thanksThatIs(FollowUpState state) {
		Course course = new Course(FollowUpKind.THANK_YOU, DAY, NOW);
		switch (state) {
			case DUE_NOW -> {
			}
			case PUT_OFF -> course.snoozeUntil(DAY.plusDays(3));
			case ON_ITS_WAY -> course.post(NOW);
			case ENDED -> course.close(Happening.SENT, NOW);
		}
		return course;
	}

}
