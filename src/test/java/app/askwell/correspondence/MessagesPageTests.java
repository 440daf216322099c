package app.askwell.correspondence;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static app.askwell.correspondence.MessagesSample.HEADER;
import static app.askwell.correspondence.MessagesSample.row;
import static app.askwell.correspondence.MessagesSample.url;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AskwellTest
class MessagesPageTests {

	private static final String FILE = HEADER + row("c1", "Maya Torres", "Priya Nair", "2026-11-01 12:34:56 UTC")
			+ row("c1", "Priya Nair", "Maya Torres", "2026-11-09 15:00:00 UTC")
			+ row("c2", "Dan Kowalski", "Maya Torres", "2024-05-02 12:00:00 UTC")
			+ row("c3", "Ana Silva", "Maya Torres", "2024-05-02 12:00:00 UTC")
			+ row("c1", "Maya Torres", "Priya Nair", "2026-11-10 12:00:00 UTC", "INBOX", "Yes");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Everything everything;

	@Autowired
	private Seekers seekers;

	@Autowired
	private MovableClock clock;

	private Seeker seeker;

	@BeforeEach
	void openAccount() {
		this.seeker = this.seekers.open();
		contact("Priya Nair", url("Priya Nair"));
		contact("Dan Kowalski", null);
	}

	@AfterEach
	void resetClock() {
		this.clock.reset();
	}

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
				select touch_due_on from relationship where account_id = ? and contact_id = ?
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
	void addsNothingOfTheSameFileAndOnlyWhatIsNewOfALaterOne() {
		press(uploaded(FILE));
		String again = uploaded(FILE);
		assertThat(page(again)).contains("2 people on your list: no new days, 3 noted already.")
			.doesNotContain("Note these days");
		press(again);
		assertThat(touches()).hasSize(3);
		press(uploaded(FILE + row("c1", "Maya Torres", "Priya Nair", "2026-11-20 12:00:00 UTC")));
		assertThat(touches()).hasSize(4).contains("Priya Nair 2026-11-20 Messages on LinkedIn: you wrote.");
	}

	@Test
	void respectsWhatYouNotedAndWhatYouTookOut() {
		this.everything.sql("""
				insert into touch (account_id, id, contact_id, touched_on, note, version)
				values (?, gen_random_uuid(), ?, '2026-11-01', 'Sent the article', 0)
				""").params(this.seeker.account().value(), id("Priya Nair")).update();
		press(uploaded(FILE));
		assertThat(touches()).hasSize(3).contains("Priya Nair 2026-11-01 Sent the article");
		this.everything.sql("delete from touch where account_id = ? and touched_on = '2026-11-09'")
			.param(this.seeker.account().value())
			.update();
		press(uploaded(FILE));
		assertThat(touches()).hasSize(2);
	}

	@Test
	void takesAFileBackDaysLaterAndLeavesTheRestAlone() {
		press(uploaded(FILE));
		String second = uploaded(FILE + row("c1", "Maya Torres", "Priya Nair", "2026-11-20 12:00:00 UTC"));
		press(second);
		this.clock.advance(Duration.ofDays(9));
		press(second + "/undo");
		assertThat(touches()).hasSize(3).noneMatch((touch) -> touch.contains("2026-11-20"));
		assertThat(page(second)).contains("Taken back on");
		press(second + "/undo");
		press(second);
		assertThat(touches()).hasSize(3);
	}

	@Test
	void bringsTheTouchesBackFromTheBin() {
		String batch = uploaded(FILE);
		press(batch);
		press(batch + "/undo");
		assertThat(touches()).isEmpty();
		assertThat(page("/bin")).contains("Took back messages: Messages on LinkedIn");
		UUID change = this.everything.sql("select id from change where account_id = ?")
			.param(this.seeker.account().value())
			.query(UUID.class)
			.single();
		press("/bin/" + change + "/return");
		assertThat(touches()).hasSize(3);
		press(batch + "/undo");
		assertThat(touches()).isEmpty();
	}

	@Test
	void keepsNothingOfAFileItRefuses() {
		assertThat(upload(HEADER + "c1,\"open")).hasStatus(422).bodyText().contains("A quotation mark near row");
		assertThat(upload(HEADER)).hasStatus(422);
		assertThat(this.everything.count("message_batch", this.seeker)).isZero();
	}

	private List<String> touches() {
		return this.everything.sql("""
				select c.name || ' ' || t.touched_on || ' ' || t.note from touch t
				  join contact c on c.account_id = t.account_id and c.id = t.contact_id where t.account_id = ?
				""").param(this.seeker.account().value()).query(String.class).list();
	}

	private void contact(String name, @Nullable String profile) {
		this.everything.sql("""
				insert into contact (account_id, id, name, name_key, reach, profile_url, added_on, version)
				values (?, gen_random_uuid(), ?, lower(?), 'NONE', ?, '2026-11-01', 0)
				""").params(this.seeker.account().value(), name, name, profile).update();
	}

	private UUID id(String name) {
		return this.everything.sql("select id from contact where account_id = ? and name = ?")
			.params(this.seeker.account().value(), name)
			.query(UUID.class)
			.single();
	}

	private String uploaded(String file) {
		MvcTestResult result = upload(file);
		assertThat(result).hasStatus(302);
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	private MvcTestResult upload(String file) {
		return this.mvc.post()
			.uri("/import")
			.with(this.seeker.signedIn())
			.with(csrf())
			.param("formKey", UUID.randomUUID().toString())
			.multipart()
			.part(new MockPart("file", "x.csv", file.getBytes(StandardCharsets.UTF_8)))
			.exchange();
	}

	private void press(String path, String... field) {
		var request = this.mvc.post()
			.uri(path)
			.with(this.seeker.signedIn())
			.with(csrf())
			.param("formKey", UUID.randomUUID().toString());
		if (field.length > 0) {
			request.param(field[0], field[1]);
		}
		assertThat(request.exchange()).hasStatus(302);
	}

	private String page(String path) {
		MvcTestResult result = this.mvc.get().uri(path).with(this.seeker.signedIn()).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
