package app.askwell.review;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of what was due, at the edges of the week and beyond. */
@SuppressWarnings("NullAway.Init")
class WhatBecameTests extends ReviewScene {

	private static final String NEW_YORK = "America/New_York";

	@ParameterizedTest
	@CsvSource({ "2026-11-15T23:59:59,none", "2026-11-16T00:00,DONE", "2026-11-22T23:59:59,DONE",
			"2026-11-23T00:00,LATER" })
	void countsWhatWasDoneByTheClocksOfTheAccount(String closed, String became) {
		followUp("2026-11-18", closed(NEW_YORK, closed));
		assertThat(became()).isEqualTo(became);
	}

	@ParameterizedTest
	@CsvSource({ "America/New_York,2026-10-26,2026-11-01T23:30,DONE",
			"America/New_York,2026-10-26,2026-11-02T00:00,LATER", "Europe/London,2026-03-23,2026-03-29T23:30,DONE",
			"Pacific/Kiritimati,2026-11-16,2026-11-22T23:59,DONE",
			"Pacific/Kiritimati,2026-11-16,2026-11-23T00:01,LATER",
			"Pacific/Honolulu,2026-11-16,2026-11-22T23:59,DONE" })
	void changesOfTheClockAndFarZonesMoveNothing(String zone, String monday, String closed, String became) {
		be(this.seekers.open("Maya Torres", ZoneId.of(zone)));
		followUp(monday, closed(zone, closed));
		assertThat(became(monday)).isEqualTo(became);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22,OPEN", "2026-11-02,OPEN", "2026-11-23,none" })
	@DisplayName("P8: what was not done stays open and is of this week, however old")
	void keepsWhatIsOpen(String due, String became) {
		followUp(due, "null, null");
		assertThat(became()).isEqualTo(became);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-19T12:00,2026-11-26,MOVED", "2026-11-19T12:00,2026-11-21,OPEN",
			"2026-11-12T12:00,2026-11-18,OPEN", "2026-11-12T12:00,2026-11-26,none",
			"2026-11-23T12:00,2026-11-30,OPEN" })
	void tellsWhatWasPutOffAsItStoodWhenTheWeekEnded(String when, String until, String became) {
		UUID id = followUp("2026-11-11", "null, null");
		event(id, "DUE", "2026-11-09T12:00", "2026-11-11");
		event(id, "SNOOZED", when, until);
		run("update follow_up set snoozed_until = '%s' where account_id = :a".formatted(until));
		assertThat(became()).isEqualTo(became);
	}

	@Test
	void doesNotCountWhatWasWrittenDownOnlyLater() {
		event(followUp("2026-11-18", "null, null"), "DUE", "2026-11-24T08:00", "2026-11-18");
		assertThat(became()).isEqualTo("none");
	}

	@Test
	void countsWhatCameBackFromBeingPutOff() {
		UUID id = followUp("2026-11-18", "null, null");
		event(id, "DUE", "2026-11-09T12:00", "2026-11-18");
		event(id, "SNOOZED", "2026-11-17T12:00", "2026-11-30");
		event(id, "SNOOZE_UNDONE", "2026-11-17T12:05", null);
		assertThat(became()).isEqualTo("OPEN");
	}

	@Test
	void lettingGoIsAnAnswerToo() {
		followUp("2026-11-18", "'2026-11-19T12:00:00Z', 'RELEASED'");
		assertThat(became()).isEqualTo("LET_GO");
		assertThat(view().then().kept()).isOne();
	}

	@Test
	void tellsWhatWasGivenAndGotAndWhoWasMet() {
		cast();
		WeekThen then = view().then();
		assertThat(then.of("MET")).extracting(Deed::person).containsExactly("Lena Marsh", "Ruth Okafor");
		assertThat(then.of("THEY")).extracting(Deed::about).containsExactly("Read my handbill");
		assertThat(then.isQuiet()).isFalse();
		assertThat(view("2026-10-05").then().isQuiet()).isTrue();
	}

	@Test
	void countsMoreThanItShows() {
		UUID who = person("Priya Nair");
		for (int i = 0; i < WhatBecame.MOST + 2; i++) {
			run("""
					insert into touch (account_id, id, contact_id, touched_on, note, version)
					values (:a, gen_random_uuid(), '%s', '2026-11-17', 'A line', 0)
					""".formatted(who));
		}
		assertThat(view().then().of("GAVE")).hasSize(WhatBecame.MOST);
		assertThat(view().then().more("GAVE")).isEqualTo(2);
	}

	private String became() {
		return became(WEEK);
	}

	private String became(String monday) {
		return view(monday).then().deeds().keySet().stream().findFirst().orElse("none");
	}

	private static String closed(String zone, String local) {
		return "'%s', 'DONE'".formatted(in(zone, local));
	}

	private UUID followUp(String due, String closed) {
		UUID who = person("Priya Nair");
		return add("""
				insert into follow_up (account_id, id, kind, contact_id, due_on, closed_at, closed_as, version)
				values (:a, gen_random_uuid(), 'KEEP_MY_WORD', '%s', '%s', %s, 0) returning id
				""".formatted(who, LocalDate.parse(due), closed));
	}

	private void event(UUID followUp, String what, String local, @Nullable String until) {
		run("""
				insert into follow_up_event (account_id, id, follow_up_id, happened_at, what, until_on, version)
				values (:a, gen_random_uuid(), '%s', '%s', '%s', %s, 0)
				""".formatted(followUp, in(NEW_YORK, local), what, (until != null) ? "'" + until + "'" : "null"));
	}

}
