package app.askwell.calendar;

import java.time.Instant;
import java.util.UUID;

import app.askwell.Seeker;
import app.askwell.Visit;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** One meeting as a file. */
class MeetingFileTests extends WithACalendar {

	@Test
	void isLinkedFromThePageOfTheMeeting() {
		String path = "/meetings/" + meetingWithTom();
		assertThat(this.visit.page(path)).contains("href=\"" + path + "/calendar.ics\"", "Add to my calendar");
		MvcTestResult answer = this.visit.get(path + "/calendar.ics");
		assertThat(answer).hasStatusOk()
			.headers()
			.hasValue("Content-Disposition", "attachment; filename=\"meeting.ics\"");
		assertThat(answer).hasContentTypeCompatibleWith("text/calendar;charset=utf-8");
		ReadEvent read = ReadEvent.only(file(meetingWithTom()));
		assertThat(read.summary()).isEqualTo("Meeting with Tom Alvarez");
		assertThat(read.start()).isEqualTo(Instant.parse("2026-11-25T14:30:00Z"));
		assertThat(read.uid()).isEqualTo("meeting-" + meetingWithTom());
	}

	@Test
	void countsUpWhenTheMeetingMovesAlsoWithoutASubscription() {
		ReadEvent before = ReadEvent.only(file(meetingWithTom()));
		sql("update meeting set starts_at = '11:00', version = version + 1 where id = ?", meetingWithTom());
		assertThat(ReadEvent.only(file(meetingWithTom())).sequence()).isGreaterThan(before.sequence());
		assertThat(this.everything.count("calendar_entry", this.maya)).isZero();
	}

	@Test
	void agreesWithTheSubscription() {
		ReadEvent subscribed = subscribe().event("Meeting with Tom");
		assertThat(ReadEvent.only(file(meetingWithTom()))).isEqualTo(subscribed);
	}

	@Test
	void isForThePersonWhoseMeetingItIs() {
		Seeker otto = this.seekers.open();
		assertThat(new Visit(this.mvc, otto).get("/meetings/" + meetingWithTom() + "/calendar.ics")).hasStatus(404);
		assertThat(this.visit.get("/meetings/" + UUID.randomUUID() + "/calendar.ics")).hasStatus(404);
		assertThat(this.visit.get("/meetings/nonsense/calendar.ics")).hasStatus(404);
	}

	private byte[] file(UUID meeting) {
		return this.visit.get("/meetings/" + meeting + "/calendar.ics").getResponse().getContentAsByteArray();
	}

}
