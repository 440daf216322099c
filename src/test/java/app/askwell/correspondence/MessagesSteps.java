package app.askwell.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static app.askwell.correspondence.MessagesSample.HEADER;
import static app.askwell.correspondence.MessagesSample.row;
import static app.askwell.correspondence.MessagesSample.url;
import static org.assertj.core.api.Assertions.assertThat;

/** What a seeker does with a file of messages. */
abstract class MessagesSteps {

	protected static final String FILE = HEADER + row("c1", "Maya Torres", "Priya Nair", "2026-11-01 12:34:56 UTC")
			+ row("c1", "Priya Nair", "Maya Torres", "2026-11-09 15:00:00 UTC")
			+ row("c2", "Dan Kowalski", "Maya Torres", "2024-05-02 12:00:00 UTC")
			+ row("c3", "Ana Silva", "Maya Torres", "2024-05-02 12:00:00 UTC")
			+ row("c1", "Maya Torres", "Priya Nair", "2026-11-10 12:00:00 UTC", "INBOX", "Yes");

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected Everything everything;

	@Autowired
	protected Seekers seekers;

	@Autowired
	protected MovableClock clock;

	protected Seeker seeker;

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

	protected List<String> touches() {
		return this.everything.sql("""
				select c.name || ' ' || t.touched_on || ' ' || t.note from touch t
				  join contact c on c.account_id = t.account_id and c.id = t.contact_id where t.account_id = ?
				""").param(this.seeker.account().value()).query(String.class).list();
	}

	protected void contact(String name, @Nullable String profile) {
		this.everything.sql("""
				insert into contact (account_id, id, name, name_key, reach, profile_url, added_on, version)
				values (?, gen_random_uuid(), ?, lower(?), 'NONE', ?, '2026-11-01', 0)
				""").params(this.seeker.account().value(), name, name).param(profile).update();
	}

	protected UUID id(String name) {
		return this.everything.sql("select id from contact where account_id = ? and name = ?")
			.params(this.seeker.account().value(), name)
			.query(UUID.class)
			.single();
	}

	protected String uploaded(String file) {
		MvcTestResult result = upload(file);
		assertThat(result).hasStatus(302);
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	protected MvcTestResult upload(String file) {
		return visit().upload("/import", "x.csv", file.getBytes(StandardCharsets.UTF_8), UUID.randomUUID().toString());
	}

	protected void press(String path, String... field) {
		List<String> fields = new ArrayList<>(List.of("formKey", UUID.randomUUID().toString()));
		fields.addAll(List.of(field));
		assertThat(visit().post(path, fields.toArray(String[]::new))).hasStatus(302);
	}

	protected String page(String path) {
		return visit().page(path);
	}

	private Visit visit() {
		return new Visit(this.mvc, this.seeker);
	}

}
