package app.askwell.calendar;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import app.askwell.Cast;
import app.askwell.Seeker;
import app.askwell.Visit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a calendar is told when it asks. */
class FeedTests extends WithACalendar {

	@Test
	void tellsMeetingsAndFollowUpsAndNothingElse() {
		Subscribed calendar = subscribe();
		byte[] file = calendar.file();
		assertThat(ReadEvent.all(file)).extracting(ReadEvent::summary)
			.contains("Meeting with Tom Alvarez", "BayMedTech mixer", "Thank Priya Nair by 1:00 PM",
					"Check back with Dan Kowalski", "Keep your word to Ruth Okafor", "Stay in touch with Joan Berger");
		assertThat(calendar.event("Meeting with Tom").start()).isEqualTo(Instant.parse("2026-11-25T14:30:00Z"));
		assertThat(calendar.event("Thank Priya").start()).isEqualTo(LocalDate.of(2026, 11, 24));
		assertThat(new String(file, StandardCharsets.UTF_8).replace("\r\n ", ""))
			.contains("URL:http://localhost:" + this.port + "/meetings/" + meetingWithTom() + "\r\n")
			.doesNotContain("Corvane", "speaker list", "launch devices", "skills matter", "Halden", "example.org",
					"hiring", "cyber-security");
	}

	@Test
	void tellsOfANextStepAndNotWhatItIsFor() {
		sql("""
				with o as (insert into opportunity (account_id, id, role, company, company_key, heard_on, stage, stage_on, version)
				           values (?, gen_random_uuid(), 'Head of launch', 'Corvane', 'corvane', '2026-11-10', 'LEAD', '2026-11-10', 0)
				           returning account_id, id)
				insert into follow_up (account_id, id, kind, contact_id, opportunity_id, step, due_on, version)
				select o.account_id, gen_random_uuid(), 'NEXT_STEP', c.id, o.id, 'Read their press releases', '2026-11-26', 0
				  from o, (select null::uuid as id union all select ?::uuid) c
				""",
				this.maya.account().value(), this.cast.person("Ruth Okafor"));
		Subscribed calendar = subscribe();
		assertThat(calendar.events()).extracting(ReadEvent::summary)
			.contains("A next step", "Next step with Ruth Okafor");
		assertThat(new String(calendar.file(), StandardCharsets.UTF_8)).doesNotContain("Corvane", "press", "launch");
	}

	@Test
	void letsGoOfWhatIsDone() {
		Subscribed calendar = subscribe();
		assertThat(this.visit.post("/follow-ups/" + this.cast.followUp("KEEP_MY_WORD") + "/completion")).hasStatus(302);
		assertThat(calendar.events()).extracting(ReadEvent::summary).doesNotContain("Keep your word to Ruth Okafor");
	}

	@Test
	void movesWithWhatIsPutOff() {
		Subscribed calendar = subscribe();
		ReadEvent before = calendar.event("Keep your word");
		this.visit.post("/follow-ups/" + this.cast.followUp("KEEP_MY_WORD") + "/snooze", "days", "7");
		ReadEvent after = calendar.event("Keep your word");
		assertThat(after.start()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(after.uid()).isEqualTo(before.uid());
		assertThat(after.sequence()).isGreaterThan(before.sequence());
	}

	@Test
	void countsUpWhenAMeetingMovesAndKeepsItsName() {
		Subscribed calendar = subscribe();
		ReadEvent before = calendar.event("Meeting with Tom");
		String mark = calendar.mark();
		this.clock.advance(Duration.ofHours(1));
		sql("update meeting set starts_at = '11:00', version = version + 1 where id = ?", meetingWithTom());
		ReadEvent after = calendar.event("Meeting with Tom");
		assertThat(after.uid()).isEqualTo(before.uid());
		assertThat(after.sequence()).isGreaterThan(before.sequence());
		assertThat(after.start()).isEqualTo(Instant.parse("2026-11-25T16:00:00Z"));
		assertThat(after.modified()).isEqualTo(before.modified().plus(Duration.ofHours(1))).isEqualTo(after.stamp());
		assertThat(calendar.mark()).isNotEqualTo(mark);
	}

	@Test
	void staysTheSameWhileNothingChangesThatItShows() {
		Subscribed calendar = subscribe();
		String mark = calendar.mark();
		this.clock.advance(Duration.ofHours(5));
		sql("update meeting set introduction = 'Another one', offer = 'More', version = version + 1 where id = ?",
				meetingWithTom());
		assertThat(calendar.mark()).isEqualTo(mark);
		HttpResponse<byte[]> again = calendar.ask("GET", "If-None-Match", mark);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		sql("update contact set name = 'Tom A. Alvarez' where id = ?", this.cast.person("Tom Alvarez"));
		assertThat(calendar.ask("GET", "If-None-Match", mark).statusCode()).isEqualTo(200);
		assertThat(calendar.event("Meeting with Tom").summary()).isEqualTo("Meeting with Tom A. Alvarez");
	}

	@Test
	void goesAlongWhenTheAccountMovesToAnotherTimeZone() {
		Subscribed calendar = subscribe();
		ReadEvent before = calendar.event("Meeting with Tom");
		ReadEvent due = calendar.event("Check back with Dan");
		sql("update account set zone = 'Europe/Berlin' where id = ?", this.maya.account().value());
		ReadEvent after = calendar.event("Meeting with Tom");
		assertThat(after.start()).isEqualTo(Instant.parse("2026-11-25T08:30:00Z"));
		assertThat(after.sequence()).isGreaterThan(before.sequence());
		assertThat(calendar.event("Check back with Dan")).isEqualTo(due);
	}

	@Test
	void saysForThirtyDaysThatAMeetingWasCalledOff() {
		Subscribed calendar = subscribe();
		assertThat(this.visit.post("/meetings/" + meetingWithTom() + "/cancellation")).hasStatus(302);
		assertThat(calendar.event("Meeting with Tom").status()).isEqualTo("CANCELLED");
		this.clock.advance(Duration.ofDays(29));
		assertThat(calendar.event("Meeting with Tom").status()).isEqualTo("CANCELLED");
		this.clock.advance(Duration.ofDays(1));
		assertThat(calendar.events()).extracting(ReadEvent::summary).doesNotContain("Meeting with Tom Alvarez");
	}

	@Test
	void reachesAYearBackAndAhead() {
		Subscribed calendar = subscribe();
		for (String day : List.of("2025-11-23", "2025-11-24", "2027-11-24", "2027-11-25")) {
			sql("""
					insert into meeting (account_id, id, kind, purpose, title, meeting_on, version)
					values (?, gen_random_uuid(), 'EVENT', 'BE_KNOWN', ?, ?::date, 0)
					""", this.maya.account().value(), "Fair of " + day, day);
		}
		assertThat(calendar.events()).extracting(ReadEvent::summary)
			.contains("Fair of 2025-11-24", "Fair of 2027-11-24")
			.doesNotContain("Fair of 2025-11-23", "Fair of 2027-11-25");
	}

	@Test
	void showsEachItsOwn() {
		Seeker otto = this.seekers.open("Otto Brandt", ZoneId.of("Europe/Vienna"));
		Cast.join(this.everything, otto);
		sql("update contact set name = 'Ottos ' || name where account_id = ?", otto.account().value());
		Subscribed ottos = subscribe(new Visit(this.mvc, otto));
		assertThat(ottos.events()).extracting(ReadEvent::summary)
			.contains("Meeting with Ottos Tom Alvarez")
			.doesNotContain("Meeting with Tom Alvarez");
		assertThat(subscribe().events()).extracting(ReadEvent::summary).noneMatch((text) -> text.contains("Ottos"));
	}

	@Test
	void bringsNamesThroughThatWereTypedToDoHarm() {
		Subscribed calendar = subscribe();
		String name = "Nair, Priya; \\ 👩🏽‍💼 محمد\r\nEND:VEVENT\r\nBEGIN:VEVENT " + "x".repeat(120);
		sql("update contact set name = ? where id = ?", name, this.cast.person("Tom Alvarez"));
		List<ReadEvent> events = calendar.events();
		assertThat(events).filteredOn((one) -> one.summary().contains("👩🏽‍💼"))
			.singleElement()
			.matches((one) -> one.summary().contains("Nair, Priya; \\ 👩🏽‍💼 محمد END:VEVENT BEGIN:VEVENT xxx"));
	}

}
