package app.askwell.opportunities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.Seeker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineageTests extends WithOpportunities {

	@Test
	@DisplayName("R4: the way back goes through every introducer to the first conversation, years ago")
	void goesBackToTheFirstConversation() {
		UUID dan = contact("Dan Kowalski");
		UUID priya = introduced("Priya Nair", dan);
		UUID grace = introduced("Grace Kim", priya);
		met(this.maya, dan, "2023-11-21");
		met(this.maya, priya, "2024-01-09");
		kept(dan, "Introduce me to Priya Nair at Halden", "2023-12-04");
		String lead = noted("Marketing lead", "Arbor Glucose", "origin", "contact:" + grace, "heardOn", "2026-11-20");
		String words = this.visit.words(lead);
		assertThat(words).contains("It began on Nov 21, 2023 with Dan Kowalski, 1,095 days before you heard of it",
				"2 introductions led from there to here.", "Priya Nair introduced you to Grace Kim.",
				"Dan Kowalski introduced you to Priya Nair on Dec 4, 2023, as promised: “Introduce me to Priya Nair at Halden”",
				"Your first meeting was on Jan 9, 2024")
			.doesNotContain("??");
		assertThat(words.indexOf("Grace Kim", words.indexOf("You heard of it on")))
			.isLessThan(words.lastIndexOf("Priya Nair"))
			.isLessThan(words.lastIndexOf("Dan Kowalski"));
		assertThat(this.visit.page(lead)).contains("<svg role=\"img\"", "class=\"tie INTRODUCED\"");
	}

	@Test
	@DisplayName("R4: begins with whoever was asked, or with those of the meeting who have the longest way back")
	void beginsWithAnAskOrAMeeting() {
		UUID dan = contact("Dan Kowalski");
		UUID priya = introduced("Priya Nair", dan);
		UUID ana = contact("Ana Silva");
		UUID meeting = met(this.maya, priya, "2026-10-01");
		this.everything.sql("insert into meeting_contact (account_id, meeting_id, contact_id) values (?, ?, ?)")
			.params(this.maya.account().value(), meeting, ana)
			.update();
		assertThat(this.visit.words(noted("Lead", "Corvane", "origin", "meeting:" + meeting))).contains(
				"With Ana Silva, too.", "Dan Kowalski introduced you to Priya Nair.",
				"It began with Dan Kowalski. One introduction");
		UUID ask = asked(priya);
		assertThat(this.visit.words(noted("Head", "Corvane", "origin", "ask:" + ask)))
			.contains("Dan Kowalski introduced you to Priya Nair.");
	}

	@Test
	@DisplayName("R4: whoever was only named in a meeting came through those who sat there")
	void followsNamesFromMeetings() {
		UUID joan = contact("Joan Berger");
		UUID sam = contact("Sam Ortiz");
		UUID meeting = met(this.maya, joan, "2026-09-22");
		this.everything.sql("insert into meeting_new_name (account_id, meeting_id, contact_id) values (?, ?, ?)")
			.params(this.maya.account().value(), meeting, sam)
			.update();
		String page = this.visit.page(noted("Chief of staff", "Axle", "origin", "contact:" + sam));
		assertThat(page).contains("Joan Berger named Sam Ortiz in your meeting on", "class=\"tie NAMED\"");
	}

	@Test
	@DisplayName("R4: people who introduced each other end the way back")
	void endsACircle() {
		UUID dan = contact("Dan Kowalski");
		UUID priya = introduced("Priya Nair", dan);
		this.everything.sql("update contact set introducer_id = ? where account_id = ? and id = ?")
			.params(priya, this.maya.account().value(), dan)
			.update();
		String words = this.visit.words(noted("Marketing lead", "Arbor", "origin", "contact:" + priya));
		assertThat(words).contains("One introduction led from there to here",
				"Dan Kowalski introduced you to Priya Nair.");
	}

	@Test
	void saysNothingWhereItCameFromNobody() {
		assertThat(this.visit.page(noted("Marketing lead", "Arbor", "originNote", "A job board")))
			.doesNotContain("How it came to you");
	}

	@Test
	void keepsToItsOwnAccount() {
		Seeker other = this.seekers.open();
		UUID theirs = contact(other, "Priya Nair");
		assertThat(this.visit.post("/opportunities", "role", "Lead", "company", "Arbor", "origin", "contact:" + theirs))
			.hasStatus(404);
	}

	@Test
	void drawsThePeopleFromTheFirstToTheOpportunity() {
		Lineage lineage = new Lineage(
				List.of(link("Grace Kim", null),
						link("A very long name that nobody could print", LocalDate.of(2026, 1, 2))),
				"Marketing lead", "Arbor", LocalDate.of(2026, 1, 2));
		assertThat(lineage.stops()).extracting(Lineage.Stop::label)
			.containsExactly("\u2068A very long name tha…\u2069", "\u2068Grace Kim\u2069",
					"\u2068Marketing lead\u2069");
		assertThat(lineage.stops()).extracting(Lineage.Stop::x)
			.containsExactly(Lineage.EDGE, Lineage.EDGE + Lineage.STEP, Lineage.EDGE + 2 * Lineage.STEP);
		assertThat(lineage.stops().get(2).x()).isLessThan(lineage.width());
		assertThat(lineage.days()).isZero();
		assertThat(new Lineage(lineage.links(), "Lead", "Arbor", LocalDate.of(2025, 1, 2)).days()).isNull();
	}

	@Test
	void leavesEachNameItsOwnRoomInEveryScript() {
		Lineage lineage = new Lineage(List.of(link("山".repeat(30), null)), "شرکت", "Arbor", LocalDate.of(2026, 1, 2));
		assertThat(lineage.stops()).extracting(Lineage.Stop::label)
			.containsExactly("\u2068" + "山".repeat(10) + "…\u2069", "\u2068شرکت\u2069");
	}

	private static LineageLink link(String name, @Nullable LocalDate first) {
		return new LineageLink(UUID.randomUUID(), name, null, null, null, first, null, null, false, null, null, null,
				null);
	}

	private UUID introduced(String name, UUID by) {
		UUID id = contact(name);
		this.everything.sql("update contact set introducer_id = ? where account_id = ? and id = ?")
			.params(by, this.maya.account().value(), id)
			.update();
		return id;
	}

	private void kept(UUID who, String action, String day) {
		this.everything.sql("""
				insert into promise (account_id, id, contact_id, action, check_back_on, made_on, kept_on, version)
				values (?, gen_random_uuid(), ?, ?, ?::date, ?::date, ?::date, 0)
				""").params(this.maya.account().value(), who, action, day, day, day).update();
	}

	private UUID asked(UUID who) {
		return this.everything
			.sql("""
					insert into ask (account_id, id, contact_id, kind, subject, needed_by, asked_on, version)
					values (?, gen_random_uuid(), ?, 'INFORMATION', 'Who leads it?', '2026-12-01', '2026-11-01', 0) returning id
					""")
			.params(this.maya.account().value(), who)
			.query(UUID.class)
			.single();
	}

}
