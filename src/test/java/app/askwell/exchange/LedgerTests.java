package app.askwell.exchange;

import app.askwell.AskwellTest;
import app.askwell.shared.Reasons;
import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class LedgerTests extends WithPriya {

	@Test
	@DisplayName("A1, A2, A6, F4: says everything that stands against an ask at once")
	void saysEverythingAtOnce() {
		endTheFocus();
		agreed(null);
		agreed(null);
		AskDraft draft = new AskDraft(null, "Are you hiring?", null, TODAY.minusDays(1), null);
		assertThat(refusals(() -> this.ledger.ask(this.maya.account(), this.priya, draft, Reasons.NONE, TODAY)))
			.extracting(Refusal::code)
			.containsExactly("refusal.ask.no-kind", "refusal.ask.begs-for-a-job.hiring", "refusal.ask.day-past",
					"refusal.ask.two-ahead", "refusal.ask.no-focus");
		assertThat(this.everything.count("ask", this.maya)).isZero();
	}

	@Test
	@DisplayName("A3: refuses a fifth open action, asks, promises and gives together")
	void refusesAFifthOpenAction() {
		give();
		give();
		asked();
		agreed(null);
		assertThat(refusals(this::give)).extracting(Refusal::code).containsExactly("refusal.ask.too-many-open");
		assertThat(refusals(() -> agreed(null))).extracting(Refusal::code).containsExactly("refusal.ask.too-many-open");
		assertThat(refusals(this::asked)).extracting(Refusal::code).containsExactly("refusal.ask.too-many-open");
	}

	@Test
	@DisplayName("A3: an ask and its promise count once")
	void countsAnAskAndItsPromiseOnce() {
		give();
		give();
		give();
		AskId ask = asked();
		agreed(ask);
		assertThat(this.everything.count("promise", this.maya)).isOne();
		assertThat(value("closed_as", "ask", ask.value())).isEqualTo("PROMISED");
		assertThat(refusals(this::give)).hasSize(1);
	}

	@Test
	@DisplayName("A3: taking an end back opens no fifth action")
	void opensNoFifthActionByUndo() {
		GiveId first = give();
		this.maya.does(() -> this.ledger.deliver(this.maya.account(), first, TODAY));
		for (int i = 0; i < FewOpenActions.MOST; i++) {
			give();
		}
		assertThat(refusals(() -> bin().undo(this.changes))).extracting(Refusal::code)
			.containsExactly("refusal.ask.too-many-open");
		assertThat(value("delivered_on", "give", first.value())).isEqualTo("2026-11-24");
	}

	@Test
	@DisplayName("A4: saves neither part of a promise without the other, and the ask stays open")
	void savesNoHalfPromise() {
		AskId ask = asked();
		PromiseDraft draft = new PromiseDraft("Write to Tom Alvarez", null, ask, null);
		assertThat(refusals(() -> this.ledger.agree(this.maya.account(), this.priya, draft, Reasons.NONE, TODAY)))
			.extracting(Refusal::field)
			.containsExactly("checkBackOn");
		assertThat(this.everything.count("promise", this.maya)).isZero();
		assertThat(value("closed_as", "ask", ask.value())).isEqualTo("null");
	}

	@Test
	@DisplayName("A4: an ask becomes one promise, not two")
	void makesOnePromiseOfAnAsk() {
		AskId ask = asked();
		agreed(ask);
		assertThat(refusals(() -> agreed(ask))).extracting(Refusal::code).containsExactly("refusal.ask.closed");
		assertThat(this.everything.count("promise", this.maya)).isOne();
	}

	@Test
	@DisplayName("A6: refuses an ask at two ahead, until something is offered")
	void opensTheAskOnceSomethingIsOffered() {
		asked();
		agreed(asked());
		assertThat(refusals(this::asked)).extracting(Refusal::code).containsExactly("refusal.ask.two-ahead");
		give();
		assertThat(asked()).isNotNull();
	}

	@Test
	@DisplayName("A6: taking back that an ask came to nothing asks once more")
	void countsAReopenedAsk() {
		AskId first = asked();
		this.maya.does(() -> this.ledger.close(this.maya.account(), first, AskEnd.NOTHING, TODAY));
		asked();
		asked();
		assertThat(refusals(() -> bin().undo(this.changes))).extracting(Refusal::code)
			.containsExactly("refusal.ask.two-ahead");
	}

	@Test
	@DisplayName("F4: refuses an ask without an active focus")
	void needsAFocus() {
		endTheFocus();
		assertThat(refusals(this::asked)).extracting(Refusal::code).containsExactly("refusal.ask.no-focus");
	}

}
