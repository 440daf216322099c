package app.askwell.pitch;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenTimeTests {

	@ParameterizedTest
	@DisplayName("W1: 150 words are a minute")
	@CsvSource({ "0, 0:00", "1, 0:01", "75, 0:30", "76, 0:31", "150, 1:00", "300, 2:00", "301, 2:01" })
	void tellsTheTimeOfWords(int words, String clock) {
		assertThat(new SpokenTime(PitchPart.PROFILE, words).clock()).isEqualTo(clock);
	}

	@Test
	@DisplayName("M1: a short introduction has 75 words at most, half a minute")
	void knowsWhatHalfAMinuteHolds() {
		assertThat(SpokenTime.of(PitchPart.INTRODUCTION, "word ".repeat(75))).returns(false, SpokenTime::isOver)
			.returns("0:30", SpokenTime::mostClock);
		assertThat(SpokenTime.of(PitchPart.INTRODUCTION, "word ".repeat(76)).isOver()).isTrue();
		assertThat(SpokenTime.of(PitchPart.INTRODUCTION, null).words()).isZero();
	}

	@Test
	void saysAboutInStepsOfFive() {
		assertThat(new SpokenTime(PitchPart.INTRODUCTION, 4).aboutSeconds()).isEqualTo(5);
		assertThat(new SpokenTime(PitchPart.INTRODUCTION, 50).aboutSeconds()).isEqualTo(20);
		assertThat(new SpokenTime(PitchPart.INTRODUCTION, 51).aboutSeconds()).isEqualTo(25);
	}

	@Test
	@DisplayName("W1: the marks of a rehearsal are at one minute and at two")
	void hasMarksOnTheWay() {
		assertThat(PitchPart.PROFILE.halfClock()).isEqualTo("1:00");
		assertThat(PitchPart.PROFILE.mostClock()).isEqualTo("2:00");
		assertThat(PitchPart.INTRODUCTION.halfClock()).isEqualTo("0:15");
		assertThat(PitchPart.named("no part")).isEqualTo(PitchPart.PROFILE);
	}

}
