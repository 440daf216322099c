package app.askwell;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Buttons pressed in two tabs: the second press leads back with a word about it, and does
 * nothing.
 */
@AskwellTest
class AlreadyDoneTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private Cast cast;

	@BeforeEach
	void fillAnAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
		this.cast = Cast.join(this.everything, this.maya);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/asks/{ask}/closing?as=ANSWERED", "/gives/{give}/delivery", "/gives/{give}/withdrawal",
			"/targets/{target}/removal", "/meetings/{meeting}/cancellation", "/follow-ups/{word}/completion",
			"/follow-ups/{check}/answer?answer=KEPT" })
	void theSecondPressDoesNothingAndSaysWhy(String button) {
		String path = path(button);
		Visitor visitor = Visitor.signedIn(this.port, this.maya);
		visitor.get("/exchange");
		assertThat(visitor.post(path, Map.of("formKey", "one")).statusCode()).as(path).isEqualTo(302);
		Map<String, String> before = rows();
		visitor.get("/exchange");
		var second = visitor.post(path, Map.of("formKey", "two"));
		assertThat(second.statusCode()).as(path).isEqualTo(302);
		assertThat(second.headers().firstValue("Location")).hasValueSatisfying(
				(location) -> assertThat(location).as("back to where the button was").endsWith("/exchange"));
		assertThat(visitor.get("/exchange").body()).contains("class=\"notice\"", "Tue, Nov 24")
			.doesNotContain(">Undo<");
		assertThat(rows()).isEqualTo(before);
	}

	private Map<String, String> rows() {
		Map<String, String> rows = new TreeMap<>();
		for (String table : new String[] { "ask", "give", "promise", "target_company", "meeting", "follow_up",
				"follow_up_event" }) {
			rows.put(table,
					this.everything
						.sql("select coalesce(md5(string_agg(t::text, '' order by t::text)), '') from " + table
								+ " t where account_id = ?")
						.param(this.maya.account().value())
						.query(String.class)
						.single());
		}
		return rows;
	}

	private String path(String button) {
		return button.replace("{ask}", this.cast.ask().toString())
			.replace("{give}", give().toString())
			.replace("{target}", this.cast.target("Corvane").toString())
			.replace("{meeting}", this.cast.meeting("Tom Alvarez").toString())
			.replace("{word}", this.cast.followUp("KEEP_MY_WORD").toString())
			.replace("{check}", this.cast.followUp("CHECK_BACK").toString());
	}

	private UUID give() {
		return this.everything
			.sql("select id from give where account_id = ? and delivered_on is null and withdrawn_on is null limit 1")
			.param(this.maya.account().value())
			.query(UUID.class)
			.single();
	}

}
