package app.askwell.shared;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ReasonsTests {

	private static final Advice SOON = Advice.of(Rule.A8, "soon", "neededBy");

	private static final Advice MET_ONCE = Advice.of(Rule.A5, "met-once", "kind");

	private static final Refusal BLANK = Refusal.of("blank", "subject");

	@Test
	void letsNothingPassThatIsRefusedOrAdvisedAgainst() {
		assertThat(stopped(Reasons.NONE, SOON)).containsExactly(SOON);
		assertThat(stopped(Reasons.of(Rule.A8, "An emergency"), BLANK)).containsExactly(BLANK);
		assertThatNoException().isThrownBy(() -> Reasons.NONE.settle(List.of()));
	}

	@Test
	void tellsEverythingAtOnceAlsoWhatHasItsReason() {
		assertThat(stopped(Reasons.of(Rule.A8, "An emergency"), SOON, MET_ONCE)).containsExactly(SOON, MET_ONCE);
		assertThat(stopped(Reasons.of(Rule.A8, "An emergency"), SOON, BLANK)).containsExactly(SOON, BLANK);
	}

	@Test
	void letsAdvicePassWithItsReasonOnceForEachRule() {
		Reasons reasons = new Reasons(Map.of(Rule.A8, "An emergency", Rule.A5, "Old friends"));
		assertThat(reasons.settle(List.of(SOON, MET_ONCE, SOON))).containsExactly(
				new Reasons.Overridden(SOON, "An emergency"), new Reasons.Overridden(MET_ONCE, "Old friends"));
	}

	@Test
	void takesNoReasonThatIsTooLongToBeKept() {
		assertThat(stopped(Reasons.of(Rule.A8, "x".repeat(Reasons.LONGEST + 1)), SOON)).extracting(Finding::code)
			.containsExactly("soon", "refusal.reason.too-long");
		assertThatNoException()
			.isThrownBy(() -> Reasons.of(Rule.A8, "x".repeat(Reasons.LONGEST)).settle(List.of(SOON)));
	}

	private static List<Finding> stopped(Reasons reasons, Finding... findings) {
		return catchThrowableOfType(Refused.class, () -> reasons.settle(List.of(findings))).findings();
	}

}
