package app.askwell.exchange;

import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody sees or moves what another account wrote down. */
@AskwellTest
class ForeignExchangeTests extends WithPriya {

	@Test
	void findsNoPageOfAnotherAccount() {
		Seeker other = this.seekers.open();
		List<String> pages = List.of(path("/asks/new"), path("/promises/new"), path("/gives/new"),
				"/asks/" + asked() + "/promise", "/people/nobody/asks/new");
		assertThat(pages).allSatisfy((page) -> assertThat(getAs(other, page)).hasStatus(404));
	}

	@Test
	void changesNothingOfAnotherAccount() {
		Seeker other = this.seekers.open();
		String ask = "/asks/" + asked();
		String give = "/gives/" + give();
		post(path("/touches"), "note", "Sent the article");
		UUID touch = this.everything.sql("select id from touch where account_id = ?")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
		List<String> routes = List.of(path("/asks"), path("/promises"), path("/gives"), path("/touches"),
				ask + "/promise", ask + "/closing", ask + "/removal", give + "/delivery", give + "/removal",
				give + "/withdrawal", "/touches/" + touch + "/removal");
		assertThat(routes).allSatisfy((route) -> assertThat(post(other, route, everyField())).hasStatus(404));
		assertThat(List.of("ask", "promise", "give", "touch"))
			.extracting((table) -> this.everything.count(table, other))
			.containsOnly(0L);
		assertThat(this.everything.count("touch", this.maya)).isOne();
		assertThat(get("/exchange")).bodyText().contains(SUBJECT, "Send the reimbursement article");
		assertThat(getAs(other, "/exchange")).bodyText().contains("Nothing is in the air");
	}

	private static String[] everyField() {
		return new String[] { "kind", "INFORMATION", "subject", SUBJECT, "neededBy", "2026-12-01", "action", "Call Tom",
				"checkBackOn", "2026-12-01", "what", "Send the list", "dueOn", "2026-12-01", "note", "Sent it", "on",
				"2026-11-24", "as", "NOTHING" };
	}

}
