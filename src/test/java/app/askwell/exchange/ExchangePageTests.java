package app.askwell.exchange;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ExchangePageTests extends WithPriya {

	@Test
	void teachesWhenNothingIsInTheAir() {
		assertThat(get("/exchange")).hasStatusOk()
			.bodyText()
			.contains("Nothing is in the air", "A good first ask")
			.doesNotContain("??");
	}

	@Test
	void showsWhatIsOpenInThreeParts() {
		asked();
		agreed(null);
		give();
		assertThat(get("/exchange")).hasStatusOk()
			.bodyText()
			.contains("Promised to you", "You promised", SUBJECT, "Write to Tom Alvarez",
					"Send the reimbursement article", "needed by Tue, Dec 1", "check back Tue, Dec 1", "by Tue, Dec 1",
					">PN</span>", "They agreed", "Came to nothing", "Take back")
			.doesNotContain("??", "You owe a good turn");
	}

	@Test
	void tellsWhatIsLateAndWhatHasNoDay() {
		asked();
		agreed(null);
		give();
		this.everything.sql("update ask set needed_by = '2026-11-23' where account_id = ?")
			.param(this.maya.account().value())
			.update();
		this.everything.sql("update promise set check_back_on = '2026-11-24' where account_id = ?")
			.param(this.maya.account().value())
			.update();
		this.everything.sql("update give set due_on = null where account_id = ?")
			.param(this.maya.account().value())
			.update();
		assertThat(get("/exchange")).bodyText()
			.contains("was needed by Mon, Nov 23", "check back now, since Tue, Nov 24", "offer for later");
	}

	@Test
	void leavesOutWhatIsSettled() {
		AskId ask = asked();
		GiveId give = give();
		this.maya.does(() -> this.ledger.close(this.maya.account(), ask, AskEnd.NOTHING, TODAY));
		this.maya.does(() -> this.ledger.deliver(this.maya.account(), give, TODAY));
		assertThat(get("/exchange")).bodyText().contains("Nothing is in the air");
	}

	@Test
	void namesThoseWhoDidMore() {
		agreed(null);
		agreed(null);
		assertThat(get("/exchange")).bodyText().contains("You owe a good turn", "2 ahead", path("/gives/new"));
	}

	@Test
	void showsTheRestOnTheNextPage() {
		this.everything
			.sql("""
					insert into give (account_id, id, contact_id, kind, what, offered_on, due_on, version)
					select ?, gen_random_uuid(), ?, 'HELP', 'Help number ' || n || '.', '2026-11-24', date '2026-11-24' + n, 0
					  from generate_series(1, 51) n
					""")
			.params(this.maya.account().value(), this.priya.value())
			.update();
		assertThat(get("/exchange")).bodyText()
			.contains("Help number 50.", "/exchange?page=2")
			.doesNotContain("Help number 51.");
		assertThat(get("/exchange?page=2")).bodyText()
			.contains("Help number 51.", "/exchange?page=1")
			.doesNotContain("Help number 50.", "page=3");
		assertThat(get("/exchange?page=nonsense")).hasStatusOk();
	}

}
