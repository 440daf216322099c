package app.askwell.opportunities;

import java.util.UUID;

import app.askwell.Seeker;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Where opportunities came from. */
class OriginTests extends WithOpportunities {

	@Test
	@DisplayName("R4: a coffee of three years ago is found, chosen and shown with its day")
	void goesBackAsFarAsYouLike() {
		UUID priya = contact("Priya Nair");
		UUID coffee = met(this.maya, priya, "2023-11-14");
		met(this.maya, priya, "2026-11-20");
		String found = body(look("priya"));
		assertThat(found)
			.containsSubsequence("Priya Nair", "Meeting with Priya Nair on Nov 20, 2026",
					"Meeting with Priya Nair on Nov 14, 2023")
			.contains("value=\"Head of launch\"", "meeting:" + coffee);
		assertThat(body(look("priya 2023"))).contains("Nov 14, 2023").doesNotContain("Nov 20, 2026");
		String page = noted("Head of launch", "Corvane", "origin", "meeting:" + coffee);
		assertThat(this.visit.words(page)).contains("Meeting with Priya Nair on Nov 14, 2023");
		assertThat(this.visit.page(page)).contains("href=\"/meetings/" + coffee);
		assertThat(this.visit.words("/meetings/" + coffee)).contains("What it led to", "Head of launch");
		assertThat(this.visit.words("/people/" + priya)).contains("What it led to", "Head of launch");
	}

	@Test
	@DisplayName("R4: a person, an ask and an introduction are origins, too")
	void mayBeAnyKind() {
		UUID dan = contact("Dan Kowalski");
		UUID ask = this.everything
			.sql("""
					insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, version)
					values (?, gen_random_uuid(), ?, 'INTRODUCTION', 'Would you introduce me to Tom?', '2021-05-01', '2021-04-01', 0)
					returning id
					""")
			.params(this.maya.account().value(), dan)
			.query(UUID.class)
			.single();
		assertThat(body(look("kowalski"))).contains("contact:" + dan, "ask:" + ask,
				"Introduction through Dan Kowalski");
		assertThat(this.visit.words(noted("Lead", "Corvane", "origin", "ask:" + ask)))
			.contains("Introduction through Dan Kowalski, asked on Apr 1, 2021", "Would you introduce me to Tom?");
		assertThat(this.visit.words(noted("Lead", "Orsund", "origin", "contact:" + dan))).contains("Dan Kowalski");
		assertThat(this.visit.words(noted("Lead", "Axle", "originNote", "Their newsletter")))
			.contains("Their newsletter");
		assertThat(this.visit.words("/people/" + dan)).contains("Corvane", "Orsund").doesNotContain("Axle");
	}

	@Test
	@DisplayName("R4: what belongs to someone else is no origin")
	void isNobodyElses() {
		Seeker otto = this.seekers.open();
		UUID theirs = contact(otto, "Otto's friend");
		UUID meeting = met(otto, theirs, "2026-11-01");
		for (String origin : new String[] { "contact:" + theirs, "meeting:" + meeting, "ask:" + theirs,
				"ask:" + UUID.randomUUID(), "meeting:" + theirs }) {
			assertThat(this.visit.post("/opportunities", "role", "Lead", "company", "Corvane", "origin", origin))
				.hasStatus(404);
			assertThat(this.visit.get("/opportunities/new?origin=" + origin)).hasStatus(404);
		}
		assertThat(body(look("otto"))).contains("Nothing found under that name").doesNotContain(theirs.toString());
		assertThat(this.everything.count("opportunity", this.maya)).isZero();
	}

	@Test
	void staysWhenAnotherOneWasLookedFor() {
		UUID dan = contact("Dan Kowalski");
		contact("Ruth Okafor");
		assertThat(body(this.visit.post("/opportunities", "look", "look", "role", "Lead", "origin", "contact:" + dan,
				"find", "ruth")))
			.contains("Dan Kowalski", "Ruth Okafor")
			.containsPattern("value=\"contact:" + dan + "\"[^>]* checked");
	}

	private MvcTestResult look(String name) {
		return this.visit.post("/opportunities", "look", "look", "role", "Head of launch", "find", name);
	}

}
