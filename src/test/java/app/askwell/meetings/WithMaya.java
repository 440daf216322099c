package app.askwell.meetings;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.People;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Maya has meetings; today is Tuesday 24 November 2026, 9:00. */
abstract class WithMaya {

	static final String PRIYA = "Priya Nair, Director of Marketing, Halden Medical";

	static final String TOM = "Tom Alvarez, VP Sales, Corvane";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Everything everything;

	@Autowired
	Seekers seekers;

	@Autowired
	private People people;

	@Autowired
	private MovableClock clock;

	Seeker maya;

	@BeforeEach
	void openAccount() {
		this.clock.reset();
		this.maya = this.seekers.open();
	}

	ContactId priya() {
		ContactDetails details = ContactDetails.of("Priya Nair", "Director of Marketing", "Halden Medical");
		return this.maya.does(() -> this.people.add(this.maya.account(), details, this.maya.me().today(this.clock)));
	}

	MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(this.maya.signedIn()).exchange();
	}

	/** Sends a form of Maya's: names and values by turns. */
	MvcTestResult post(String path, String... fields) {
		return post(this.maya, path, fields);
	}

	MvcTestResult post(Seeker seeker, String path, String... fields) {
		var request = this.mvc.post().uri(path).with(seeker.signedIn()).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	/** Plans a coffee with Priya on a day of November, and says where it is. */
	String planned(String day) {
		return location(post("/meetings", "people[0].who", PRIYA, "kind", "IN_PERSON", "purpose", "GATHER_INFORMATION",
				"day", day, "time", "10:00", "minutes", "45", "place", "Café Luna"));
	}

	/** Sends what a held coffee needs, and more. */
	MvcTestResult log(String path, String... more) {
		String[] fields = { "people[0].who", PRIYA, "kind", "IN_PERSON", "purpose", "GATHER_INFORMATION", "day",
				"2026-11-23" };
		return post(path, Stream.concat(List.of(fields).stream(), List.of(more).stream()).toArray(String[]::new));
	}

	static String location(MvcTestResult result) {
		String location = result.getResponse().getRedirectedUrl();
		if (location == null) {
			throw new AssertionError("No redirect but " + result.getResponse().getStatus());
		}
		return location;
	}

	/** One value of Maya's only row of a table; "null" for none. */
	String value(String column, String table) {
		return this.everything
			.sql("select coalesce((" + column + ")::text, 'null') from " + table + " where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
	}

	List<String> names() {
		return this.everything.sql("select name from contact where account_id = ? order by name")
			.param(this.maya.account().value())
			.query(String.class)
			.list();
	}

	UUID idOf(String name) {
		return this.everything.sql("select id from contact where account_id = ? and name = ?")
			.params(this.maya.account().value(), name)
			.query(UUID.class)
			.single();
	}

}
