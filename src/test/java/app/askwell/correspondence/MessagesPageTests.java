package app.askwell.correspondence;

import java.time.LocalDate;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static app.askwell.correspondence.MessagesSample.HEADER;
import static app.askwell.correspondence.MessagesSample.row;
import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class MessagesPageTests extends MessagesSteps {

	@Test
	void showsWhomYouWroteWithAndKeepsNothingThatWasSaid() {
		String batch = uploaded(FILE);
		assertThat(page(batch)).contains("2 people on your list: 3 new days.", "Nov 9, 2026", "May 2, 2024",
				"1 more person", "Drafts that were never sent", "row 6", "Nothing is noted yet", "With 1 of them");
		assertThat(page(batch + "?since=YEAR")).contains("1 person on your list: 2 new days.")
			.doesNotContain("With 1 of them");
		assertThat(touches()).isEmpty();
		assertThat(this.everything
			.sql("select row_to_json(d)::text || row_to_json(b)::text from message_day d, message_batch b")
			.query(String.class)
			.list()).isNotEmpty().noneMatch((row) -> row.contains("secret") || row.contains("Silva"));
	}

	@Test
	@DisplayName("P6: messages keep in touch, and the next one is due after the last of them")
	void notesATouchForEachPersonAndDay() {
		String batch = uploaded(FILE);
		press(batch);
		assertThat(touches()).containsExactlyInAnyOrder("Dan Kowalski 2024-05-02 Messages on LinkedIn: they wrote.",
				"Priya Nair 2026-11-01 Messages on LinkedIn: you wrote.",
				"Priya Nair 2026-11-09 Messages on LinkedIn: they wrote.");
		assertThat(page(batch)).contains("2 people: 3 touches from this file.");
		assertThat(page("/people/" + id("Priya Nair"))).contains("Messages on LinkedIn: you wrote.");
		assertThat(this.everything.sql("""
				select touch_due_on from standing where account_id = ? and contact_id = ?
				""").params(this.seeker.account().value(), id("Priya Nair")).query(LocalDate.class).single())
			.isEqualTo(LocalDate.of(2026, 11, 9).plusDays(45));
		assertThat(this.everything.count("follow_up", this.seeker)).isZero();
		assertThat(this.everything.count("ask", this.seeker)).isZero();
	}

	@Test
	void notesOnlyTheYearYouChose() {
		press(uploaded(FILE), "since", "YEAR");
		assertThat(touches()).hasSize(2).noneMatch((touch) -> touch.startsWith("Dan"));
		press(uploaded(FILE));
		assertThat(touches()).hasSize(3);
	}

	@Test
	void keepsNothingOfAFileItRefuses() {
		assertThat(upload(HEADER + "c1,\"open")).hasStatus(422).bodyText().contains("A quotation mark near row");
		assertThat(upload(HEADER)).hasStatus(422);
		assertThat(this.everything.count("message_batch", this.seeker)).isZero();
	}

}
