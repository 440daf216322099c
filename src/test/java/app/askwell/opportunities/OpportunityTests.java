package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.shared.AccountId;
import app.askwell.shared.AlreadyDone;
import app.askwell.shared.Finding;
import app.askwell.shared.NotFound;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OpportunityTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate HEARD = LocalDate.of(2026, 11, 10);

	@Test
	void isALeadSinceItWasHeardOf() {
		StageEntered first = lead().begin();
		assertThat(first.stage()).isEqualTo(OpportunityStage.LEAD);
		assertThat(first.enteredOn()).isEqualTo(HEARD);
	}

	@Test
	void isALeadSinceTheRightDayOnceThatIsSaid() {
		Opportunity sought = lead();
		List<StageEntered> course = List.of(sought.begin());
		sought.revise(draft("Lead", "Corvane", HEARD.minusDays(9)), course, TODAY);
		assertThat(course.get(0).enteredOn()).isEqualTo(HEARD.minusDays(9));
		assertThat(sought.move(Move.to(OpportunityStage.APPLIED, HEARD.minusDays(5)), TODAY).enteredOn())
			.isEqualTo(HEARD.minusDays(5));
	}

	@Test
	void keepsItsMovesInTheirOrderWhenAnotherDayIsSaid() {
		Opportunity sought = lead();
		List<StageEntered> course = List.of(sought.begin(),
				sought.move(Move.to(OpportunityStage.APPLIED, HEARD.plusDays(2)), TODAY));
		sought.revise(draft("Lead", "Corvane", HEARD.minusDays(3)), course, TODAY);
		assertThat(course).extracting(StageEntered::enteredOn).containsExactly(HEARD.minusDays(3), HEARD.plusDays(2));
		sought.revise(draft("Lead", "Corvane", HEARD.plusDays(4)), course, TODAY);
		assertThat(course).extracting(StageEntered::enteredOn).containsExactly(HEARD.minusDays(3), HEARD.plusDays(2));
	}

	@Test
	void goesForthAndBackAndKeepsEachDay() {
		Opportunity sought = lead();
		assertThat(sought.move(Move.to(OpportunityStage.OFFER, HEARD.plusDays(2)), TODAY).enteredOn())
			.isEqualTo(HEARD.plusDays(2));
		assertThat(sought.move(Move.to(OpportunityStage.INTERVIEW, TODAY), TODAY).stage())
			.isEqualTo(OpportunityStage.INTERVIEW);
	}

	@Test
	void saysThatItIsThereAlready() {
		assertThatExceptionOfType(AlreadyDone.class)
			.isThrownBy(() -> lead().move(Move.to(OpportunityStage.LEAD, TODAY), TODAY));
	}

	@Test
	void closesInOneWayOrAnotherAndOpensAgain() {
		Opportunity sought = lead();
		sought.move(Move.closed(Ending.NO_ANSWER, TODAY), TODAY);
		assertThat(sought.closedAs()).isEqualTo(Ending.NO_ANSWER);
		sought.move(Move.closed(Ending.GONE, TODAY), TODAY);
		assertThat(sought.closedAs()).isEqualTo(Ending.GONE);
		sought.move(Move.to(OpportunityStage.LEAD, TODAY), TODAY);
		assertThat(sought.closedAs()).isNull();
	}

	@Test
	void movesOnNoDayToComeNorBeforeItsLastMove() {
		assertThat(refusal(() -> lead().move(Move.to(OpportunityStage.OFFER, TODAY.plusDays(1)), TODAY)))
			.isEqualTo("refusal.opportunity.move-ahead on");
		assertThat(refusal(() -> lead().move(Move.to(OpportunityStage.OFFER, HEARD.minusDays(1)), TODAY)))
			.isEqualTo("refusal.opportunity.move-early on");
	}

	@Test
	void needsARoleACompanyAndADayThatWas() {
		assertThat(draft(" ", "Corvane", HEARD).refusals(TODAY)).extracting(Refusal::field).containsExactly("role");
		assertThat(draft("Lead", "", TODAY.plusDays(1)).refusals(TODAY)).extracting(Refusal::field)
			.containsExactly("company", "heardOn");
		assertThat(draft("x".repeat(201), "Corvane", TODAY).refusals(TODAY)).extracting(Refusal::code)
			.containsExactly("form.too-long");
	}

	@Test
	@DisplayName("R4: its origin may be a person, a meeting, an ask, or words alone")
	void readsItsOrigin() {
		UUID id = UUID.randomUUID();
		for (String chosen : new String[] { "contact:" + id, "meeting:" + id, "ask:" + id }) {
			assertThat(Origin.of(chosen, "").chosen()).isEqualTo(chosen);
		}
		assertThat(Origin.of("", " A job board ")).isEqualTo(new Origin(null, null, null, "A job board"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "x", "give:4f8f5dd4-0000-0000-0000-000000000000", "contact:", "contact:1", ":", "meeting" })
	void isFromNothingElse(String chosen) {
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Origin.of(chosen, null));
	}

	@Test
	void movesToWhatAFormCanSay() {
		assertThat(Move.of("OFFER", TODAY)).isEqualTo(Move.to(OpportunityStage.OFFER, TODAY));
		assertThat(Move.of("DECLINED", TODAY)).isEqualTo(Move.closed(Ending.DECLINED, TODAY));
		assertThat(refusal(() -> Move.of("CLOSED", TODAY))).isEqualTo("refusal.opportunity.no-stage to");
	}

	private static String refusal(Runnable work) {
		try {
			work.run();
			return "nothing";
		}
		catch (Refused ex) {
			Finding first = ex.findings().get(0);
			return ((Refusal) first).code() + " " + ((Refusal) first).field();
		}
	}

	private static Opportunity lead() {
		return new Opportunity(new AccountId(UUID.randomUUID()), OpportunityId.next(), draft("Lead", "Corvane", HEARD),
				TODAY);
	}

	private static OpportunityDraft draft(String role, String company, LocalDate heardOn) {
		return new OpportunityDraft(role, company, null, null, heardOn, null, Origin.UNKNOWN);
	}

}
