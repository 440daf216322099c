package app.askwell.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.needs.AbleToHelpNow;
import app.askwell.review.Proposing.Found;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalsTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final UUID PRIYA = new UUID(0, 1);

	private static final UUID DAN = new UUID(0, 2);

	@Test
	void mixesTheReasonsAndStopsAtSix() {
		List<Found> found = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			found.add(new Found("PROMISED", UUID.randomUUID(), "P" + i, "Introduce you"));
			found.add(new Found("INTRODUCED", UUID.randomUUID(), "I" + i, "Dan"));
			found.add(new Found("TARGET", UUID.randomUUID(), "T" + i, null));
		}
		List<Proposal> proposals = Proposals.of(found, List.of(), List.of(drift(UUID.randomUUID(), "TRUSTED")), TODAY);
		assertThat(proposals).extracting(Proposal::name).containsExactly("P0", "I0", "Lena", "T0", "P1", "I1");
	}

	@Test
	void namesEveryoneOnceByTheFirstReason() {
		List<Proposal> proposals = Proposals.of(
				List.of(new Found("PROMISED", PRIYA, "Priya", "Introduce you to Tom"),
						new Found("INTRODUCED", PRIYA, "Priya", "Dan")),
				List.of(able(PRIYA)), List.of(drift(PRIYA, "SUPPORTER")), TODAY);
		assertThat(proposals).singleElement().satisfies((one) -> {
			assertThat(one.kind()).isEqualTo("PROMISED");
			assertThat(one.arguments()).containsExactly("Introduce you to Tom");
		});
	}

	@Test
	void leavesOutWhoeverIsMetOrMeantAlready() {
		assertThat(Proposals.of(List.of(new Found("BUSY", PRIYA, "", null), new Found("BUSY", DAN, "", null)),
				List.of(able(PRIYA)), List.of(drift(DAN, "SUPPORTER")), TODAY))
			.isEmpty();
	}

	@Test
	@DisplayName("N2: proposes the people most able to help, with what is needed and why")
	void tellsWhatSomeoneCouldHelpWith() {
		assertThat(Proposals.of(List.of(), List.of(able(PRIYA)), List.of(), TODAY)).singleElement()
			.extracting(Proposal::why, Proposal::about)
			.containsExactly("help.NAMED", "Who signs at Orsund");
	}

	@Test
	void missesOnlyThoseWhoAreNear() {
		assertThat(Proposals.of(List.of(), List.of(), List.of(drift(PRIYA, "MET"), drift(DAN, "TRUSTED")), TODAY))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.contact()).isEqualTo(DAN);
				assertThat(one.arguments()).containsExactly(9L);
			});
	}

	private static AbleToHelpNow able(UUID who) {
		return new AbleToHelpNow(who, "Priya", UUID.randomUUID(), "Who signs at Orsund", "help.NAMED", List.of());
	}

	private static Drift drift(UUID who, String stage) {
		return new Drift(who, "Lena", null, stage, TODAY.minusWeeks(9), TODAY.minusDays(3), null, 1);
	}

}
