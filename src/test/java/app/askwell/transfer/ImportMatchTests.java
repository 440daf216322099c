package app.askwell.transfer;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.askwell.transfer.ImportDecision.Action;
import app.askwell.transfer.ImportDecision.Change;
import app.askwell.transfer.ImportDecision.Field;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ImportMatchTests {

	private static final String PROFILE = "https://www.linkedin.com/in/ann-lee";

	@Test
	void addsEveryoneOfTheSampleAndThenNobodyAgain() {
		List<ImportedPerson> people = PeopleFile.read(LinkedInSample.file()).people();
		assertThat(ImportMatch.decide(people, KnownPeople.of(List.of()))).hasSize(176)
			.allMatch((decision) -> decision.action() == Action.ADD);
		assertThat(ImportMatch.decide(people, KnownPeople.of(LinkedInSample.imported(people)))).hasSize(176)
			.allMatch((decision) -> decision.action() == Action.SKIP && decision.changes().isEmpty())
			.allMatch((decision) -> decision.reasonCode().equals("import.reason.same-profile"));
	}

	@Test
	void addsNobodyTwiceFromAnOldExportWithoutProfiles() {
		List<ImportedPerson> people = LinkedInSample
			.read("First Name,Last Name,Company,Position\nAnn,Lee,,\nAnn,Lee,Acme,\nAnn,Lee,Beta,Owner\nBo,Li,,Owner\n")
			.people();
		assertThat(ImportMatch.decide(people, KnownPeople.of(LinkedInSample.imported(people))))
			.extracting(ImportDecision::action)
			.containsOnly(Action.SKIP);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://uk.linkedin.com/in/ann-lee/", "http://linkedin.com/in/ann-lee?trk=x",
			"https://WWW.LinkedIn.com/in/Ann-Lee#top", "https://m.linkedin.com/in/%61nn-lee//" })
	void knowsAProfileHoweverItIsWritten(String url) {
		ImportDecision decision = decide(person(2, "Someone Else", url, null, null, null),
				known("Ann Lee", null, PROFILE, null, null));
		assertThat(decision.reasonCode()).isEqualTo("import.reason.same-profile");
		assertThat(decision.changes()).containsExactly(new Change(Field.NAME, "Ann Lee", "Someone Else"));
	}

	@Test
	void fillsBlanksAndShowsWhatChanged() {
		ImportDecision decision = decide(person(2, "Ann Lee", PROFILE, "ann@example.org", "Beta", null),
				known("Ann Lee", null, PROFILE, "Acme", "Owner"));
		assertThat(decision.action()).isEqualTo(Action.UPDATE);
		assertThat(decision.existing()).isEqualTo(id("Ann Lee"));
		assertThat(decision.changes()).containsExactly(new Change(Field.EMAIL, null, "ann@example.org"),
				new Change(Field.COMPANY, "Acme", "Beta"));
		assertThat(decision.changes()).extracting(Change::fillsBlank).containsExactly(true, false);
	}

	@Test
	void skipsARowThatOnlySpellsOtherwise() {
		ImportDecision decision = decide(person(2, "RENÉ O'Brien", null, "Rene@Example.org", "Acme Inc", null),
				known("Rene OBrien", "rene@example.org", PROFILE, "ACME, Inc.", "Owner"));
		assertThat(decision).extracting(ImportDecision::action, ImportDecision::reasonCode)
			.containsExactly(Action.SKIP, "import.reason.same-email");
	}

	@Test
	void knowsSomeoneByNameAndCompany() {
		ImportDecision decision = decide(person(2, "Łukasz Søren", PROFILE, null, "Tern Coffee, Inc.", null),
				known("lukasz soren", null, null, "Tern Coffee Inc", null));
		assertThat(decision.reasonCode()).isEqualTo("import.reason.same-name-and-company");
		assertThat(decision.changes()).containsExactly(new Change(Field.PROFILE_URL, null, PROFILE));
	}

	@Test
	void asksWhetherANamesakeIsTheSamePerson() {
		ImportedPerson row = person(2, "Ann Lee", PROFILE, null, "Acme", null);
		assertAsks(row, "import.reason.same-name-only", known("Ann Lee", null, null, null, null));
		assertAsks(row, "import.reason.same-name-other-company", known("ann lee", null, null, "Beta", null));
		assertAsks(row, "import.reason.same-name-and-company-other-details",
				known("Ann Lee", null, PROFILE + "-2", "Acme", null));
		assertAsks(row, "import.reason.same-name-and-company-several", known("Ann Lee", null, null, "Acme", null),
				known("Ann LEE", null, null, "acme", "Owner"));
	}

	@Test
	void asksWhenAnAddressIsShared() {
		assertAsks(person(2, "Bo Li", PROFILE + "-2", "us@example.org", null, null),
				"import.reason.same-email-other-name", known("Ann Lee", "us@example.org", PROFILE, null, null));
	}

	@Test
	void addsSomeoneNobodyKnows() {
		ImportDecision decision = decide(person(2, "Bo Li", null, null, "Acme", null),
				known("Ann Lee", null, null, "Acme", null));
		assertThat(decision).extracting(ImportDecision::action, ImportDecision::existing, ImportDecision::reasonCode)
			.containsExactly(Action.ADD, null, "import.reason.new");
	}

	@Test
	void skipsTheSecondOfTwoRowsForOnePerson() {
		List<ImportDecision> decisions = ImportMatch.decide(List.of(person(2, "Ann Lee", PROFILE, null, "Acme", null),
				person(3, "Ann Lee", PROFILE + "/", null, "Beta", null),
				person(4, "Ann Lee", null, "ann@example.org", "ACME", null),
				person(5, "Ann Lee", PROFILE + "-2", null, "Acme", null)), KnownPeople.of(List.of()));
		assertThat(decisions).extracting(ImportDecision::action)
			.containsExactly(Action.ADD, Action.SKIP, Action.SKIP, Action.ADD);
		assertThat(decisions.get(1).reasonCode()).isEqualTo("import.reason.twice-in-file");
		assertThat(decisions.get(1).reasonArguments()).containsExactly(2);
	}

	@Test
	void updatesAContactFromOneRowOnly() {
		List<ImportDecision> decisions = ImportMatch.decide(
				List.of(person(2, "Ann Lee", PROFILE, null, "Acme", null),
						person(3, "Ann Berg", null, "ann@example.org", "Beta", null)),
				KnownPeople.of(List.of(known("Ann Lee", "ann@example.org", PROFILE, null, null))));
		assertThat(decisions).extracting(ImportDecision::action).containsExactly(Action.UPDATE, Action.SKIP);
		assertThat(decisions.get(1).reasonCode()).isEqualTo("import.reason.twice-in-file");
	}

	private static void assertAsks(ImportedPerson row, String reason, KnownPerson... known) {
		ImportDecision decision = decide(row, known);
		assertThat(decision).extracting(ImportDecision::action, ImportDecision::reasonCode, ImportDecision::existing)
			.containsExactly(Action.POSSIBLE_DUPLICATE, reason, known[0].id());
		assertThat(decision.changes()).isEmpty();
	}

	private static ImportDecision decide(ImportedPerson row, KnownPerson... known) {
		return ImportMatch.decide(List.of(row), KnownPeople.of(Arrays.asList(known))).get(0);
	}

	private static ImportedPerson person(int row, String name, @Nullable String profileUrl, @Nullable String email,
			@Nullable String company, @Nullable String position) {
		return new ImportedPerson(row, name, profileUrl, email, company, position, null, null, null);
	}

	private static KnownPerson known(String name, @Nullable String email, @Nullable String profileUrl,
			@Nullable String company, @Nullable String position) {
		return new KnownPerson(id(name), name, email, profileUrl, company, position);
	}

	private static UUID id(String name) {
		return new UUID(1, name.hashCode());
	}

}
