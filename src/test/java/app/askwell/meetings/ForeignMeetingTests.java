package app.askwell.meetings;

import java.util.List;

import app.askwell.AskwellTest;
import app.askwell.Seeker;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody sees or moves the meetings of another account. */
@AskwellTest
class ForeignMeetingTests extends WithMaya {

	private static final String[] FIELDS = { "people[0].who", PRIYA, "kind", "IN_PERSON", "purpose", "BE_KNOWN", "day",
			"2026-11-24", "version", "0", "questions", "Why?" };

	@Test
	void findsNoPageOfAnotherAccount() {
		String meeting = planned("2026-11-24");
		Seeker other = this.seekers.open();
		List<String> pages = List.of(meeting, meeting + "/edit", meeting + "/preparation", meeting + "/sheet",
				meeting + "/log", meeting + "/outcome", "/meetings/nothing", "/meetings/new?with=" + idOf("Priya Nair"),
				"/meetings/log?with=" + idOf("Priya Nair"), "/just-met?with=" + idOf("Priya Nair"));
		assertThat(pages).allSatisfy(
				(page) -> assertThat(this.mvc.get().uri(page).with(other.signedIn()).exchange()).hasStatus(404));
	}

	@Test
	void changesNothingOfAnotherAccount() {
		String meeting = planned("2026-11-24");
		Seeker other = this.seekers.open();
		List<String> routes = List.of("", "/preparation", "/log", "/outcome", "/cancellation", "/cancellation/undo");
		assertThat(routes).allSatisfy((route) -> assertThat(post(other, meeting + route, FIELDS)).hasStatus(404));
		assertThat(List.of("", "/preparation", "/log")).allSatisfy(
				(route) -> assertThat(post(other, meeting + route, "questions", "Are you hiring?")).hasStatus(404));
		assertThat(List.of("", "/log"))
			.allSatisfy((route) -> assertThat(post(other, meeting + route, "more", "person")).hasStatus(404));
		assertThat(value("version || ' ' || purpose", "meeting")).isEqualTo("0 GATHER_INFORMATION");
		assertThat(this.everything.count("contact", other)).isZero();
	}

	@Test
	void meetsNobodyOfAnotherAccount() {
		String priya = priya().toString();
		Seeker other = this.seekers.open();
		assertThat(post(other, "/meetings", "people[0].who", PRIYA, "people[0].contact", priya, "kind", "PHONE",
				"purpose", "BE_KNOWN", "day", "2026-11-24"))
			.hasStatus(404);
		assertThat(post(other, "/meetings/log", "people[0].who", PRIYA, "people[0].contact", priya, "kind", "PHONE",
				"purpose", "BE_KNOWN", "day", "2026-11-24"))
			.hasStatus(404);
		assertThat(post(other, "/just-met", "who", PRIYA, "contact", priya)).hasStatus(404);
	}

}
