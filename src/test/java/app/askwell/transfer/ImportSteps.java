package app.askwell.transfer;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.Visit;
import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import app.askwell.contacts.PeopleRemoval;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static app.askwell.MovableClock.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** What a seeker does on the import pages. */
abstract class ImportSteps {

	@Autowired
	protected MockMvcTester mvc;

	@Autowired
	protected Everything everything;

	@Autowired
	protected Seekers seekers;

	@Autowired
	protected People people;

	@Autowired
	protected PeopleRemoval removal;

	@Autowired
	protected ImportTurn turn;

	protected Seeker seeker;

	@BeforeEach
	void openAccount() {
		this.seeker = this.seekers.open();
	}

	protected MvcTestResult upload(byte[] file, String formKey) {
		return new Visit(this.mvc, this.seeker).upload("/import", "Connections.csv", file, formKey);
	}

	/** Uploads rows below the usual header; gives the path of the preview. */
	protected String uploaded(String rows) {
		return uploaded((LinkedInSample.HEADER + rows).getBytes(StandardCharsets.UTF_8));
	}

	protected String uploaded(byte[] file) {
		MvcTestResult result = upload(file, UUID.randomUUID().toString());
		assertThat(result).hasStatus(302);
		return String.valueOf(result.getResponse().getRedirectedUrl());
	}

	/** A file too large to be read while someone waits, with so many people. */
	protected static String many(int people) {
		return IntStream.range(0, people)
			.mapToObj((i) -> "Per,Son %1$d,https://www.linkedin.com/in/p%1$d,p%1$d@example.org,Tern,Owner,%n"
				.formatted(i))
			.collect(Collectors.joining());
	}

	/** What the seeker's tasks are, as they are noted. */
	protected List<String> tasks() {
		return this.everything
			.sql("select task_instance from scheduled_tasks where task_name = 'import' and task_instance like ?")
			.param(this.seeker.account().value() + "%")
			.query(String.class)
			.list();
	}

	/** Does what waits to be done, as the scheduler does. */
	protected void work() {
		for (String task : tasks()) {
			assertThat(this.turn.take(ImportStep.of(task))).isTrue();
			this.everything.sql("delete from scheduled_tasks where task_instance = ?").param(task).update();
		}
	}

	/** Presses a button; parameters are names and values in turn. */
	protected MvcTestResult press(String path, String... parameters) {
		var request = this.mvc.post()
			.uri(path)
			.with(this.seeker.signedIn())
			.with(csrf())
			.param("formKey", UUID.randomUUID().toString());
		for (int i = 0; i < parameters.length; i += 2) {
			request.param(parameters[i], parameters[i + 1]);
		}
		return request.exchange();
	}

	/** What the next page says. */
	protected String notice(MvcTestResult result) {
		assertThat(result).hasStatus(302);
		var next = this.mvc.get()
			.uri(String.valueOf(result.getResponse().getRedirectedUrl()))
			.with(this.seeker.signedIn());
		Cookie session = result.getResponse().getCookie("askwell");
		if (session != null) {
			next.cookie(session);
		}
		return text(next.exchange());
	}

	protected String page(String path) {
		return text(this.mvc.get().uri(path).with(this.seeker.signedIn()).exchange());
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	protected ContactId add(ContactDetails details) {
		return this.seeker.does(() -> this.people.add(this.seeker.account(), details,
				LocalDate.ofInstant(TUESDAY, this.seeker.me().zone())));
	}

	protected ContactId find(String name) {
		return new ContactId(this.everything.sql("select id from contact where account_id = ? and name = ?")
			.params(this.seeker.account().value(), name)
			.query(UUID.class)
			.single());
	}

	protected ContactDetails details(ContactId id) {
		return this.seeker.does(() -> this.people.details(this.seeker.account(), id));
	}

	protected long contacts() {
		return this.everything.count("contact", this.seeker);
	}

}
