package app.askwell.contacts;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AskwellTest
class PersonPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Seekers seekers;

	@Autowired
	private Everything everything;

	private Seeker maya;

	@BeforeEach
	void openAccount() {
		this.maya = this.seekers.open();
	}

	@Test
	void teachesWhatToDoWhenNobodyIsThereYet() {
		assertThat(get("/people")).hasStatusOk().bodyText().contains("You know more people than you think");
	}

	@Test
	void addsSomeoneByNameOnly() {
		assertThat(post("/people").param("name", "Priya Nair")).hasStatus3xxRedirection();
		assertThat(get("/people")).bodyText().contains("Priya Nair");
		assertThat(get("/people/" + idOf("Priya Nair"))).hasStatusOk().bodyText().contains("Priya Nair", "History");
	}

	@Test
	void keepsEverythingTypedWhenTheNameIsMissing() {
		assertThat(post("/people").param("name", " ")
			.param("jobTitle", "Director <b>of</b> Marketing")
			.param("email", "no address")).hasStatus(422)
			.bodyText()
			.contains("Please type a name", "does not look like an e-mail address", "no address",
					"Director &lt;b&gt;of&lt;/b&gt; Marketing");
		assertThat(this.everything.count("contact", this.maya)).isZero();
	}

	@Test
	void makesOnePersonOfAFormSentTwice() {
		String key = "0a0a0a0a-0000-4000-8000-000000000001";
		String first = post("/people").param("name", "Priya Nair")
			.param("formKey", key)
			.exchange()
			.getResponse()
			.getRedirectedUrl();
		assertThat(post("/people").param("name", "Priya Nair").param("formKey", key)).hasRedirectedUrl(first);
		assertThat(this.everything.count("contact", this.maya)).isOne();
		assertThat(post("/people").param("name", "Priya Nayar").param("formKey", key))
			.as("going back and typing something else is a new person")
			.hasStatus3xxRedirection();
		assertThat(this.everything.count("contact", this.maya)).isEqualTo(2);
	}

	@Test
	void findsByNameAndCompanyWithoutAccents() {
		add("José Smith-Jones", "Larkspur Bank");
		add("Priya Nair", "Halden Médical");
		assertThat(get("/people?q=jose")).bodyText().contains("José Smith-Jones").doesNotContain("Priya Nair");
		assertThat(get("/people?q=medical")).bodyText().contains("Priya Nair").doesNotContain("José");
	}

	@Test
	void suggestsKnownPeopleAsLines() {
		add("José Smith-Jones", "Larkspur Bank");
		assertThat(get("/people/suggestions?q=smi")).hasStatusOk()
			.bodyText()
			.isEqualTo("[\"José Smith-Jones, Larkspur Bank\"]");
	}

	@Test
	void changesWhatIsKnown() {
		add("Priya Nair", "Halden Medical");
		String page = "/people/" + idOf("Priya Nair");
		assertThat(get(page + "/edit")).hasStatusOk().bodyText().contains("Halden Medical");
		assertThat(post(page).param("name", "Priya Nair")
			.param("company", "Corvane")
			.param("reach", "COULD_HIRE")
			.param("introducer", "Dan Kowalski")
			.param("version", "0")).hasRedirectedUrl(page);
		assertThat(get(page)).bodyText().contains("Corvane", "could hire", "Dan Kowalski");
	}

	@Test
	void answersAnOldFormWithAConflict() {
		add("Priya Nair", "Halden Medical");
		String page = "/people/" + idOf("Priya Nair");
		post(page).param("name", "Priya N.").param("version", "0").exchange();
		assertThat(post(page).param("name", "Priya").param("version", "0")).hasStatus(409)
			.bodyText()
			.contains("This changed since you opened it", "Priya N.", "value=\"Priya\"");
	}

	@Test
	void notesWhatIsWorthRemembering() {
		add("Priya Nair", "Halden Medical");
		String page = "/people/" + idOf("Priya Nair");
		assertThat(post(page + "/facts").param("topic", "FAMILY").param("fact", "Twins started school"))
			.hasRedirectedUrl(page);
		assertThat(get(page)).bodyText().contains("Twins started school");
		assertThat(post(page + "/facts").param("topic", "FAMILY").param("fact", " ")).hasStatus(422);
	}

	@Test
	void showsNothingOfOthers() {
		add("Priya Nair", "Halden Medical");
		String page = "/people/" + idOf("Priya Nair");
		post(page + "/facts").param("fact", "Twins").exchange();
		String fact = this.everything.sql("select id::text from contact_fact where account_id = ?")
			.param(this.maya.account().value())
			.query(String.class)
			.single();
		Seeker other = this.seekers.open();
		for (String path : new String[] { page, page + "/edit" }) {
			assertThat(this.mvc.get().uri(path).with(other.signedIn())).hasStatus(404);
		}
		for (String path : new String[] { page, page + "/facts", "/facts/" + fact + "/removal" }) {
			assertThat(this.mvc.post()
				.uri(path)
				.with(other.signedIn())
				.with(csrf())
				.param("name", "Eve")
				.param("fact", "x")
				.param("version", "0")).hasStatus(404);
		}
		assertThat(this.mvc.get().uri("/people").with(other.signedIn())).bodyText().doesNotContain(page);
		assertThat(this.everything.count("contact_fact", this.maya)).isOne();
	}

	@Test
	void hasNoPageForAnInventedId() {
		assertThat(get("/people/nobody")).hasStatus(404).bodyText().contains("This page is not here");
	}

	@Test
	void refusesAnIntroducerWithTooLongAName() {
		assertThat(post("/people").param("name", "Priya Nair").param("introducer", "x".repeat(300))).hasStatus(422)
			.bodyText()
			.contains("href=\"#introducer\"");
	}

	@Test
	void refusesToRememberNothingButBlanks() {
		add("Priya Nair", "Halden Medical");
		String page = "/people/" + idOf("Priya Nair");
		assertThat(post(page + "/facts").param("fact", "\u2003")).hasStatus(422);
	}

	@Test
	void addsNothingToTheMailThatAnAddressStarts() {
		post("/people").param("name", "Priya Nair")
			.param("email", "priya@example.org?bcc=eve%40example.org")
			.exchange();
		assertThat(get("/people/" + idOf("Priya Nair"))).bodyText()
			.contains("mailto:priya@example.org%3Fbcc")
			.doesNotContain("mailto:priya@example.org?");
	}

	private void add(String name, String company) {
		post("/people").param("name", name).param("company", company).exchange();
	}

	private String idOf(String name) {
		return this.everything.sql("select id::text from contact where account_id = ? and name = ?")
			.params(this.maya.account().value(), name)
			.query(String.class)
			.single();
	}

	private MockMvcRequestBuilder get(String path) {
		return this.mvc.get().uri(path).with(this.maya.signedIn());
	}

	private MockMvcRequestBuilder post(String path) {
		return this.mvc.post().uri(path).with(this.maya.signedIn()).with(csrf());
	}

}
