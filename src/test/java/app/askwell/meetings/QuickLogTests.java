package app.askwell.meetings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.AskwellTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A meeting is written down in under a minute. */
@AskwellTest
class QuickLogTests extends WithMaya {

	/** At a second a field to look at it and six to type into four of them. */
	private static final int MOST_FIELDS = 14;

	private static final Pattern FOLDED = Pattern.compile("(?s)<details.*?</details>");

	private static final Pattern FIELD = Pattern.compile("<(?:textarea|select|input(?! type=\"hidden\"))\\b");

	@Test
	@DisplayName("M2: after a planned meeting few fields are in the way, and the first is whom it was with")
	void showsFewFields() throws Exception {
		String page = get(planned("2026-11-24") + "/log").getResponse().getContentAsString();
		String form = page.substring(page.indexOf("<form data-draft"), page.lastIndexOf("</form>"));
		String open = FOLDED.matcher(form).replaceAll("");
		assertThat(FIELD.matcher(open).results().count()).isLessThanOrEqualTo(MOST_FIELDS);
		assertThat(FIELD.matcher(form).results().count()).isGreaterThan(MOST_FIELDS);
		Matcher names = Pattern.compile("<(?:textarea|input)[^>]* name=\"([^\"]+)\"").matcher(open);
		assertThat(names.results()
			.map((field) -> field.group(1))
			.filter((name) -> !name.matches(".*(contact|proposed|formKey|version|_csrf|base)")))
			.containsExactly("people[0].who", "people[0].action", "people[0].checkBackOn", "people[0].what",
					"people[0].dueOn", "people[0].about", "learned", "newNames", "newCompanies", "addTargets", "day");
	}

	@Test
	@DisplayName("M2: one line of what was learned is enough")
	void takesOneLine() {
		String meeting = planned("2026-11-24");
		assertThat(post(meeting + "/log", "people[0].who", PRIYA, "learned", "They hire in spring", "day", "today",
				"kind", "IN_PERSON", "purpose", "GATHER_INFORMATION"))
			.hasRedirectedUrl(meeting);
		assertThat(get(meeting)).bodyText().contains("They hire in spring").doesNotContain("yielded nothing new");
	}

	@Test
	@DisplayName("M2: opens what is folded away when the form comes back, and for an event")
	void unfoldsWhatNeedsALook() {
		assertThat(post("/meetings/log", "people[0].who", PRIYA, "kind", "EVENT", "purpose", "BE_KNOWN", "day", "fri"))
			.hasStatus(422)
			.bodyText()
			.contains("<details class=\"more-fields\" open", "Friday, November 20, 2026")
			.doesNotContain("<details class=\"more-fields\"><summary");
	}

	@Test
	@DisplayName("M2: what was learned about them stays with them and with the meeting")
	void remembersWhatWasLearnedAboutThem() {
		String meeting = location(log("/meetings/log", "people[0].about", "Sails on weekends"));
		assertThat(get(meeting)).bodyText()
			.contains("About Priya Nair", "Sails on weekends")
			.doesNotContain("yielded nothing new");
		assertThat(get("/meetings")).bodyText().doesNotContain("nothing new");
		assertThat(get("/people/" + value("contact_id", "contact_fact"))).bodyText().contains("Sails on weekends");
		assertThat(value("topic", "contact_fact")).isEqualTo("CARES_ABOUT");
	}

	@Test
	@DisplayName("M2: a meeting where no new name came up is written once")
	void writesAMeetingOnce() {
		log("/meetings/log", "notes", "We talked about the weather");
		assertThat(value("version::text", "meeting")).isEqualTo("0");
	}

	@Test
	@DisplayName("M2: a meeting that told nothing is marked so")
	void marksAMeetingThatYieldedNothing() {
		String meeting = location(log("/meetings/log", "notes", "We talked about the weather"));
		assertThat(get(meeting)).bodyText().contains("yielded nothing new");
		assertThat(get("/meetings")).bodyText().contains("nothing new");
	}

	@Test
	@DisplayName("M2: with one tick the new companies are on the target list, those known stay as they are")
	void aimsAtNewCompanies() {
		log("/meetings/log", "newCompanies", "Corvane, Orsund; corvane", "addTargets", "on");
		assertThat(targets()).isEqualTo("Corvane Orsund");
		log("/meetings/log", "newCompanies", "Orsund, Halden Medical", "addTargets", "on");
		assertThat(targets()).isEqualTo("Corvane Halden Medical Orsund");
		log("/meetings/log", "newCompanies", "Kestrel Cardio");
		assertThat(targets()).isEqualTo("Corvane Halden Medical Orsund");
	}

	@Test
	@DisplayName("M2: a tick without a company is no reason to lose the meeting, a name too long is told beside it")
	void tellsTheFieldWhatIsWrong() {
		assertThat(log("/meetings/log", "addTargets", "on")).hasStatus3xxRedirection();
		assertThat(log("/meetings/log", "newCompanies", "x".repeat(250), "addTargets", "on", "learned", "They hire"))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#newCompanies\"", "They hire", "name=\"addTargets\" value=\"on\" checked");
		assertThat(targets()).isEqualTo("null");
	}

	private String targets() {
		return value("string_agg(name, ' ' order by name)", "target_company");
	}

}
