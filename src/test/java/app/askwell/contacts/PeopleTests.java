package app.askwell.contacts;

import java.time.LocalDate;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.Everything;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.shared.NotFound;
import app.askwell.shared.Refused;
import app.askwell.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@AskwellTest
class PeopleTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	@Autowired
	private People people;

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
	void recognisesSomeoneByNameWhateverTheSpelling() {
		ContactId jose = recognise("José Smith-Jones, Larkspur Bank");
		assertThat(recognise("jose smith jones")).isEqualTo(jose);
		assertThat(recognise("JOSÉ SMITH-JONES, Director, Larkspur Bank, Inc.")).isEqualTo(jose);
		assertThat(this.everything.count("contact", this.maya)).isOne();
	}

	@Test
	void learnsTheJobOfSomeoneWhoWasOnlyAName() {
		ContactId tom = recognise("Tom Alvarez");
		assertThat(recognise("Tom Alvarez, VP Sales, Corvane")).isEqualTo(tom);
		assertThat(details(tom)).extracting("jobTitle", "company").containsExactly("VP Sales", "Corvane");
	}

	@Test
	void takesTheSameNameAtAnotherCompanyForAnotherPerson() {
		ContactId one = recognise("Ruth Iyer, Halden Medical");
		assertThat(recognise("Ruth Iyer, Ridge & Sons LLC")).isNotEqualTo(one);
		assertThatThrownBy(() -> recognise("Ruth Iyer")).isInstanceOfSatisfying(Refused.class,
				(ex) -> assertThat(ex.findings()).extracting("code").containsExactly("refusal.person.ambiguous"));
	}

	@Test
	void remembersThroughWhomSomeoneNewCame() {
		ContactId dan = recognise("Dan Kowalski");
		ContactId tom = this.maya.does(() -> this.people.recognise(this.maya.account(), "Tom Alvarez", dan, TODAY));
		assertThat(details(tom).introducer()).isEqualTo(dan);
	}

	@Test
	void keepsTheFirstIntroducerOfSomeoneKnown() {
		ContactId dan = recognise("Dan Kowalski");
		ContactId tom = recognise("Tom Alvarez");
		this.maya.does(() -> this.people.recognise(this.maya.account(), "Tom Alvarez", dan, TODAY));
		assertThat(details(tom).introducer()).isNull();
	}

	@Test
	void letsNobodyIntroduceThemselves() {
		ContactId dan = recognise("Dan Kowalski");
		assertThatThrownBy(() -> this.maya.acts(() -> this.people.revise(this.maya.account(), dan, 0,
				ContactDetails.of("Dan Kowalski", null, null).introducedBy(dan))))
			.isInstanceOf(Refused.class);
	}

	@Test
	void noticesThatAnotherTabSavedFirst() {
		ContactId dan = recognise("Dan Kowalski");
		this.maya.acts(
				() -> this.people.revise(this.maya.account(), dan, 0, ContactDetails.of("Dan Kowalski", "CTO", null)));
		assertThatThrownBy(() -> this.maya.acts(
				() -> this.people.revise(this.maya.account(), dan, 0, ContactDetails.of("Dan Kowalski", "CFO", null))))
			.isInstanceOf(Stale.class);
		assertThat(details(dan).jobTitle()).isEqualTo("CTO");
	}

	@Test
	void doesNotKnowThePeopleOfOthers() {
		ContactId dan = recognise("Dan Kowalski");
		Seeker other = this.seekers.open();
		assertThatThrownBy(() -> other.does(() -> this.people.details(other.account(), dan)))
			.isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> other.does(() -> this.people.details(this.maya.account(), dan)))
			.as("even when the account is forged, row-level security shows nothing")
			.isInstanceOf(NotFound.class);
		ContactDetails introduced = ContactDetails.of("Eve", null, null).introducedBy(dan);
		assertThatThrownBy(() -> other.does(() -> this.people.add(other.account(), introduced, TODAY)))
			.isInstanceOf(NotFound.class);
		assertThat(this.everything.count("contact", other)).isZero();
	}

	@Test
	void knowsNobodyByAnInventedId() {
		assertThatThrownBy(() -> details(new ContactId(new UUID(1, 2)))).isInstanceOf(NotFound.class);
	}

	private ContactId recognise(String line) {
		return this.maya.does(() -> this.people.recognise(this.maya.account(), line, null, TODAY));
	}

	private ContactDetails details(ContactId id) {
		return this.maya.does(() -> this.people.details(this.maya.account(), id));
	}

}
