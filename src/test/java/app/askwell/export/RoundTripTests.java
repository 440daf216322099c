package app.askwell.export;

import java.util.List;
import java.util.Map;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.routes.RouteTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** An account with something in every table, taken out, emptied, and brought back. */
@AskwellTest
class RoundTripTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RouteTable table;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private AccountFormat format;

	private Exported maya;

	@BeforeEach
	void fillEveryTable() {
		this.maya = of(this.table.filled().seeker());
		this.everything
			.sql("""
					update contact set notes = e'=1+1\\n"quoted", ünï 💡 \\u202Eback, \\\\ and ''', phone = '+1 617 555 0100'
					 where account_id = ? and name = 'Priya Nair'
					""")
			.param(this.maya.seeker().account().value())
			.update();
	}

	@Test
	void comesBackTableByTable() {
		Map<String, List<String>> before = this.maya.rows();
		assertThat(before)
			.allSatisfy((name, rows) -> assertThat(rows).as("rows of %s to bring back", name).isNotEmpty());
		byte[] archive = this.maya.download("/export/askwell.zip");
		assertThat(this.maya.startOver()).hasRedirectedUrl("/export");
		assertThat(this.maya.rows().values()).allMatch(List::isEmpty);
		assertThat(this.maya.bringBack(archive)).hasStatus(302).hasRedirectedUrl("/export");
		assertThat(this.maya.rows()).isEqualTo(before);
	}

	@Test
	void comesToAnotherAccountWithItsSettings() {
		this.everything
			.sql("update account set zone = 'Asia/Tokyo', locale = 'en-NZ', single_keys = false where id = ?")
			.param(this.maya.seeker().account().value())
			.update();
		this.everything.sql("""
				insert into account_reminders (account_id, id, digest_day, nudge, hour, next_digest_at)
				values (:account, :account, 'FRIDAY', true, 6, '2000-01-01T00:00Z')
				on conflict (account_id, id) do update set digest_day = 'FRIDAY', nudge = true, hour = 6,
				  next_digest_at = excluded.next_digest_at
				""").param("account", this.maya.seeker().account().value()).update();
		Exported otto = of(this.seekers.open());
		assertThat(otto.bringBack(this.maya.json())).hasRedirectedUrl("/export");
		assertThat(otto.rows()).isEqualTo(this.maya.rows());
		assertThat(this.everything
			.sql("""
					select concat_ws(' ', a.zone, a.locale, a.single_keys, r.digest_day, r.nudge, r.hour, r.next_digest_at > '2020-01-01')
					  from account a join account_reminders r on r.account_id = a.id where a.id = ?
					""")
			.param(otto.seeker().account().value())
			.query(String.class)
			.single()).isEqualTo("Asia/Tokyo en-NZ f FRIDAY t 6 t");
		assertThat(otto.accountRow()).doesNotContain(this.maya.seeker().email()).contains(otto.seeker().email());
	}

	@Test
	void isTheSameFileAgain() {
		String json = this.maya.json();
		Exported otto = of(this.seekers.open());
		otto.bringBack(json);
		assertThat(rowsIn(otto.json())).isEqualTo(rowsIn(json)).contains("\"Priya Nair\"", "\"contact\": [");
	}

	/** From the first table on. */
	private static String rowsIn(String json) {
		return json.substring(json.indexOf("\"tables\""));
	}

	private Exported of(Seeker seeker) {
		return new Exported(new Visit(this.mvc, seeker), this.everything, this.format);
	}

}
