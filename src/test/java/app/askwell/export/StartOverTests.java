package app.askwell.export;

import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.routes.RouteTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class StartOverTests {

	/** How one signs in, what was set, and what keeps a form from being saved twice. */
	private static final List<String> KEPT = List.of("sign_in_code", "recovery_code", "passkey", "trail",
			"known_device", "invitation", "calendar_feed", "account_reminders", "submission", "figures_stamp");

	private static final String PATH = "/settings/start-over";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private RouteTable table;

	@Autowired
	private Everything everything;

	@Autowired
	private AccountFormat format;

	@Autowired
	private Catalogue catalogue;

	private Exported maya;

	private Exported otto;

	@BeforeEach
	void fillEveryTable() {
		this.maya = new Exported(new Visit(this.mvc, this.table.filled().seeker()), this.everything, this.format);
		this.otto = new Exported(new Visit(this.mvc, this.table.filled().seeker()), this.everything, this.format);
	}

	@Test
	void emptiesEveryTableButHowOneSignsIn() {
		var others = this.otto.rows();
		String account = this.maya.accountRow();
		assertThat(this.maya.startOver()).hasRedirectedUrl("/export");
		assertThat(this.catalogue.columns().keySet()).contains("contact", "change_row", "outbox_mail")
			.allSatisfy((name) -> assertThat(this.maya.count(name) > 0).as(name).isEqualTo(KEPT.contains(name)));
		assertThat(this.maya.accountRow()).isEqualTo(account);
		assertThat(this.otto.rows()).isEqualTo(others);
	}

	@Test
	void emptiesNothingWithAnotherPassword() {
		var before = this.maya.rows();
		assertThat(this.maya.visit().post(PATH, "word", "start over", "password", "guess")).hasStatus(422)
			.bodyText()
			.contains("not the password");
		assertThat(this.maya.visit().post(PATH, "word", "start over", "password", "")).hasStatus(422);
		assertThat(this.maya.rows()).isEqualTo(before);
	}

	@Test
	void emptiesNothingWithoutTheWord() {
		var before = this.maya.rows();
		for (String word : List.of("", "yes", "start")) {
			assertThat(this.maya.visit().post(PATH, "word", word, "password", Seekers.PASSWORD)).hasStatus(422)
				.bodyText()
				.contains("Please type “start over”, to be sure.");
		}
		assertThat(this.maya.rows()).isEqualTo(before);
		assertThat(this.maya.visit().post(PATH, "word", " Start Over ", "password", Seekers.PASSWORD))
			.hasRedirectedUrl("/export");
	}

	@Test
	void doesItOnceForOneForm() {
		String key = UUID.randomUUID().toString();
		for (int i = 0; i < 2; i++) {
			assertThat(this.maya.visit().post(PATH, "word", "start over", "password", Seekers.PASSWORD, "formKey", key))
				.hasRedirectedUrl("/export");
			this.maya.visit().post("/people", "name", "Ana Silva");
		}
		assertThat(this.maya.count("contact")).isEqualTo(2);
	}

}
