package app.askwell.handbill;

import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.shared.Fingerprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The last handbill that is final, as a coach sees it. */
@AskwellTest
@SuppressWarnings("NullAway.Init")
class CoachSeesHandbillTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker maya;

	private String link;

	@BeforeEach
	void letACoachSeeTheHandbill() {
		this.clock.reset();
		this.maya = this.seekers.open();
		String token = UUID.randomUUID().toString();
		this.link = "/coach/" + token + "/handbill";
		this.everything.sql("""
				insert into coach_share (account_id, id, name, token_hash, parts, made_at, expires_at, version)
				values (?, gen_random_uuid(), 'Ruth', ?, '{HANDBILL}', now(), '2099-01-01', 0)
				""").params(this.maya.account().value(), Fingerprint.of(token)).update();
	}

	@Test
	void isTheLastOneOnThePageAndAsAFile() {
		edition("2026-11-18", "Maya Before", "%PDF-before");
		edition("2026-11-20", "Maya Torres", "%PDF-now");
		assertThat(this.mvc.get().uri(this.link)).hasStatusOk()
			.bodyText()
			.contains("Maya Torres", "Halden Medical 20", "Final since")
			.doesNotContain("Maya Before");
		assertThat(this.mvc.get().uri(this.link + "/handbill.pdf")).hasStatusOk()
			.hasHeader("Content-Type", "application/pdf")
			.bodyText()
			.isEqualTo("%PDF-now");
		assertThat(looks()).isEqualTo(2);
	}

	@Test
	void isToldToBeMissingWhileNoneIsFinal() {
		assertThat(this.mvc.get().uri(this.link)).hasStatusOk().bodyText().contains("No handbill is final yet");
		assertThat(this.mvc.get().uri(this.link + "/handbill.pdf")).hasStatus(404);
	}

	private void edition(String day, String name, String pdf) {
		this.everything.sql("""
				insert into edition (account_id, id, made_on, content, pdf, version)
				values (?, gen_random_uuid(), cast(? as date), ?, convert_to(?, 'UTF8'), 0)
				""").params(this.maya.account().value(), day, Editing.bill(name).json(), pdf).update();
	}

	private int looks() {
		return this.everything.sql("select pages from coach_view where account_id = ?")
			.param(this.maya.account().value())
			.query(Integer.class)
			.single();
	}

}
