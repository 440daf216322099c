package app.askwell.exchange;

import java.time.LocalDate;
import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@AskwellTest
class LedgerTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

	@Autowired
	private Ledger ledger;

	@Autowired
	private People people;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	private Seeker maya;

	private ContactId priya;

	@BeforeEach
	void meetPriya() {
		this.maya = this.seekers.open();
		Cast.focus(this.everything, this.maya);
		this.priya = this.maya
			.does(() -> this.people.add(this.maya.account(), ContactDetails.of("Priya Nair", null, null), TODAY));
	}

	@Test
	@DisplayName("A1, A2, A6, F4: says everything that stands against an ask at once")
	void saysEverythingAtOnce() {
		this.everything.sql("delete from focus where account_id = ?").param(this.maya.account().value()).update();
		offered();
		offered();
		AskDraft draft = new AskDraft(null, "Are you hiring?", TODAY.minusDays(1), null);
		assertThat(refusals(() -> this.ledger.ask(this.maya.account(), this.priya, draft, TODAY)))
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
		offered();
		assertThat(refusals(this::give)).extracting(Refusal::code).containsExactly("refusal.ask.too-many-open");
		assertThat(refusals(this::offered)).extracting(Refusal::code).containsExactly("refusal.ask.too-many-open");
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
		assertThat(closedAs(ask)).isEqualTo("PROMISED");
		assertThat(refusals(this::give)).hasSize(1);
	}

	@Test
	@DisplayName("A4: saves neither part of a promise without the other, and the ask stays open")
	void savesNoHalfPromise() {
		AskId ask = asked();
		PromiseDraft draft = new PromiseDraft("Introduce me to Tom Alvarez", null, ask, null);
		assertThat(refusals(() -> this.ledger.agree(this.maya.account(), this.priya, draft, TODAY)))
			.extracting(Refusal::field)
			.containsExactly("checkBackOn");
		assertThat(this.everything.count("promise", this.maya)).isZero();
		assertThat(closedAs(ask)).isNull();
	}

	@Test
	@DisplayName("A4: an empty promise lacks both its parts")
	void namesBothMissingParts() {
		assertThat(new PromiseDraft(" ", null, null, null).refusals(TODAY)).extracting(Refusal::field)
			.containsExactly("action", "checkBackOn");
		assertThat(new PromiseDraft("Call Tom", TODAY.minusDays(1), null, null).refusals(TODAY))
			.extracting(Refusal::field)
			.containsExactly("checkBackOn");
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
	@DisplayName("F4: refuses an ask without an active focus")
	void needsAFocus() {
		this.everything.sql("update focus set ended_on = started_on where account_id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(refusals(this::asked)).extracting(Refusal::code).containsExactly("refusal.ask.no-focus");
	}

	@Test
	@DisplayName("P2: more time moves the check-back and counts, an answer ends it")
	void extendsUntilAnswered() {
		PromiseId promise = offered();
		answer(promise, PromiseAnswer.NEEDS_MORE_TIME, NEXT_WEEK.plusDays(7));
		assertThat(promise(promise)).isEqualTo("2026-12-08/1/open");
		answer(promise, PromiseAnswer.KEPT, null);
		assertThat(promise(promise)).isEqualTo("2026-12-08/1/kept");
		assertThat(refusals(() -> answer(promise, PromiseAnswer.WILL_NOT_HAPPEN, null))).extracting(Refusal::code)
			.containsExactly("refusal.promise.answered");
	}

	@Test
	@DisplayName("P2: more time needs a new day after today")
	void needsANewDay() {
		PromiseId promise = offered();
		assertThat(refusals(() -> answer(promise, PromiseAnswer.NEEDS_MORE_TIME, null))).hasSize(1);
		assertThat(refusals(() -> answer(promise, PromiseAnswer.NEEDS_MORE_TIME, TODAY))).extracting(Refusal::field)
			.containsExactly("checkBackOn");
		assertThat(promise(promise)).isEqualTo("2026-12-01/0/open");
	}

	@Test
	void takesAnAnswerBack() {
		PromiseId promise = offered();
		answer(promise, PromiseAnswer.NEEDS_MORE_TIME, NEXT_WEEK.plusDays(7));
		this.maya.acts(() -> this.ledger.undoAnswer(this.maya.account(), promise, NEXT_WEEK));
		assertThat(promise(promise)).isEqualTo("2026-12-01/0/open");
		answer(promise, PromiseAnswer.WILL_NOT_HAPPEN, null);
		this.maya.acts(() -> this.ledger.undoAnswer(this.maya.account(), promise, NEXT_WEEK));
		assertThat(promise(promise)).isEqualTo("2026-12-01/0/open");
	}

	@Test
	@DisplayName("A3: taking an end back opens no fifth action")
	void opensNoFifthActionByUndo() {
		GiveId first = give();
		this.maya.acts(() -> this.ledger.deliver(this.maya.account(), first, TODAY));
		for (int i = 0; i < 4; i++) {
			give();
		}
		assertThat(refusals(() -> this.ledger.undoDelivery(this.maya.account(), first))).hasSize(1);
	}

	@Test
	void knowsNobodyElsesPeopleAsksAndGives() {
		Seeker other = this.seekers.open();
		AskId ask = asked();
		GiveId give = give();
		PromiseDraft draft = new PromiseDraft("Call Tom", NEXT_WEEK, ask, null);
		List<Runnable> attempts = List.of(() -> this.ledger.ask(other.account(), this.priya, Cast.ask(), TODAY),
				() -> this.ledger.offer(other.account(), this.priya, Cast.give(), TODAY),
				() -> this.ledger.agree(other.account(), this.priya, draft, TODAY),
				() -> this.ledger.close(other.account(), ask, AskEnd.NOTHING, TODAY),
				() -> this.ledger.deliver(other.account(), give, TODAY));
		assertThat(attempts)
			.allSatisfy((attempt) -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.acts(attempt)));
	}

	private AskId asked() {
		return this.maya.does(() -> this.ledger.ask(this.maya.account(), this.priya, Cast.ask(), TODAY));
	}

	private GiveId give() {
		return this.maya.does(() -> this.ledger.offer(this.maya.account(), this.priya, Cast.give(), TODAY));
	}

	private PromiseId agreed(AskId ask) {
		PromiseDraft draft = new PromiseDraft("Introduce me to Tom Alvarez", NEXT_WEEK, ask, null);
		return this.maya.does(() -> this.ledger.agree(this.maya.account(), this.priya, draft, TODAY));
	}

	private PromiseId offered() {
		PromiseDraft draft = new PromiseDraft("Send the speaker list", NEXT_WEEK, null, null);
		return this.maya.does(() -> this.ledger.agree(this.maya.account(), this.priya, draft, TODAY));
	}

	private void answer(PromiseId promise, PromiseAnswer answer, @Nullable LocalDate day) {
		this.maya.acts(() -> this.ledger.answer(this.maya.account(), promise, answer, day, TODAY));
	}

	private List<Refusal> refusals(Runnable attempt) {
		return catchThrowableOfType(Refused.class, () -> this.maya.acts(attempt)).refusals();
	}

	private @Nullable String closedAs(AskId ask) {
		return this.everything.sql("select closed_as from ask where id = ?")
			.param(ask.value())
			.query(String.class)
			.optional()
			.orElse(null);
	}

	private String promise(PromiseId promise) {
		return this.everything
			.sql("""
					select check_back_on || '/' || extensions || '/'
					       || case when kept_on is not null then 'kept' when released_on is not null then 'released' else 'open' end
					  from promise where id = ?
					""")
			.param(promise.value())
			.query(String.class)
			.single();
	}

}
