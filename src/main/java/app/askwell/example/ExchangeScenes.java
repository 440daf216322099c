package app.askwell.example;

import java.util.Map;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.AskDraft;
import app.askwell.exchange.AskEnd;
import app.askwell.exchange.AskId;
import app.askwell.exchange.AskKind;
import app.askwell.exchange.GiveDraft;
import app.askwell.exchange.GiveKind;
import app.askwell.exchange.PromiseAnswer;
import app.askwell.exchange.PromiseDraft;
import app.askwell.shared.Reasons;
import app.askwell.shared.Rule;
import org.jspecify.annotations.Nullable;

/** What goes out and what comes back. */
final class ExchangeScenes {

	private ExchangeScenes() {
	}

	record Asked(String who, AskKind kind, String subject, int by,
			@Nullable Map<Rule, String> anyway) implements Scene {

		@Override
		public void play(Stage stage) {
			AskDraft draft = new AskDraft(this.kind, this.subject, null, stage.day(this.by), null);
			Reasons reasons = (this.anyway != null) ? new Reasons(this.anyway) : Reasons.NONE;
			stage.props().ledger().ask(stage.account(), stage.person(this.who), draft, reasons, stage.today());
		}

	}

	/** An ask that a rule refused, so that nothing of it was saved. */
	record AskRefused(Rule rule) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props().refused().count(stage.account(), this.rule, stage.now().toOffsetDateTime());
		}

	}

	/** They agree to an ask. */
	record Agree(String who, String ask, String action, int checkBack) implements Scene {

		@Override
		public void play(Stage stage) {
			ContactId by = stage.person(this.who);
			AskId to = stage.props().who().ask(stage.account(), by, this.ask);
			PromiseDraft draft = new PromiseDraft(this.action, stage.day(this.checkBack), to, null);
			stage.props().ledger().agree(stage.account(), by, draft, Reasons.NONE, stage.today());
		}

	}

	/** An ask ends without a promise. */
	record Ended(String who, String ask, AskEnd as) implements Scene {

		@Override
		public void play(Stage stage) {
			AskId id = stage.props().who().ask(stage.account(), stage.person(this.who), this.ask);
			stage.props().ledger().close(stage.account(), id, this.as, stage.today());
		}

	}

	/** The answer to a check-back. */
	record Answer(String who, String action, PromiseAnswer as, @Nullable Integer checkBack) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.ledger()
				.answer(stage.account(),
						stage.props().who().promise(stage.account(), stage.person(this.who), this.action), this.as,
						stage.dayOrNull(this.checkBack), Reasons.NONE, stage.today());
		}

	}

	record Offer(String who, GiveKind kind, String what, @Nullable Integer by) implements Scene {

		@Override
		public void play(Stage stage) {
			GiveDraft draft = new GiveDraft(this.kind, this.what, stage.dayOrNull(this.by), null);
			stage.props().ledger().offer(stage.account(), stage.person(this.who), draft, stage.today());
		}

	}

	record Deliver(String who, String what) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.ledger()
				.deliver(stage.account(), stage.props().who().give(stage.account(), stage.person(this.who), this.what),
						stage.today());
		}

	}

	record Withdraw(String who, String what) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.ledger()
				.withdraw(stage.account(), stage.props().who().give(stage.account(), stage.person(this.who), this.what),
						stage.today());
		}

	}

	record Touched(String who, String note) implements Scene {

		@Override
		public void play(Stage stage) {
			stage.props()
				.touches()
				.touch(stage.account(), stage.person(this.who), this.note, stage.today(), stage.today());
		}

	}

}
