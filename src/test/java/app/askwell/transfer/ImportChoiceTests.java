package app.askwell.transfer;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.Reach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ImportChoiceTests extends ImportSteps {

	private static final String RUTH = "Ruth,Iyer,https://www.linkedin.com/in/ruth-1,ruth@example.org,Wick,Owner,3 Jan 2019\n";

	@Test
	void fillsBlanksAndKeepsWhatIsThere() {
		ContactId ruth = addRuth("ruth@example.org", "Vantline", "Director");
		String batch = uploaded(RUTH);
		assertThat(page(batch)).contains("1 changed", "Same e-mail address as Ruth Iyer.", "Company: Vantline → Wick",
				"Profile: https://www.linkedin.com/in/ruth-1", "How you met: LinkedIn, connected Jan 3, 2019");
		assertThat(notice(press(batch))).contains("Nobody new in this file, 1 brought up to date.");
		assertThat(details(ruth))
			.isEqualTo(new ContactDetails("Ruth Iyer", "Director", "Vantline", null, Reach.NONE, "ruth@example.org",
					null, "https://www.linkedin.com/in/ruth-1", "LinkedIn, connected Jan 3, 2019", null, null, null));
	}

	@Test
	void takesEverythingFromTheFileWhenTheSeekerChoosesSo() {
		ContactId ruth = addRuth("ruth@example.org", "Vantline", "Director");
		String batch = uploaded(RUTH);
		assertThat(press(batch + "/choices", "rows[0].row", "2", "rows[0].choice", "UPDATE", "kind", "", "page", "1"))
			.hasRedirectedUrl(batch + "?kind=&page=1");
		press(batch);
		assertThat(details(ruth)).extracting(ContactDetails::company, ContactDetails::jobTitle)
			.containsExactly("Wick", "Owner");
		assertThat(this.everything.sql("select company_key from contact where id = ?")
			.param(ruth.value())
			.query(String.class)
			.single()).isEqualTo("wick");
	}

	@Test
	void takesTheChoicesOfThePageAlongWithTheImport() {
		ContactId ruth = addRuth("ruth@example.org", "Vantline", null);
		press(uploaded(RUTH), "rows[0].row", "2", "rows[0].choice", "SKIP");
		assertThat(details(ruth).jobTitle()).isNull();
		assertThat(contacts()).isOne();
	}

	@Test
	void neverReplacesAValueWithABlank() {
		ContactId ruth = addRuth("ruth@example.org", "Vantline", "Director");
		press(uploaded("Ruth,Iyer,,ruth@example.org,,,\n"), "rows[0].row", "2", "rows[0].choice", "UPDATE");
		assertThat(details(ruth)).extracting(ContactDetails::company, ContactDetails::jobTitle)
			.containsExactly("Vantline", "Director");
	}

	@Test
	void leavesAPossibleDuplicateAloneUnlessAsked() {
		addRuth(null, "Vantline", null);
		String batch = uploaded(RUTH);
		assertThat(page(batch)).contains("1 to decide", "You know Ruth Iyer at Vantline. Is it the same person?",
				"1 row may be someone you know already. Where you choose nothing, the row is left out");
		assertThat(notice(press(batch))).contains("Nobody new in this file.");
		assertThat(contacts()).isOne();
	}

	@Test
	void addsAPossibleDuplicateAsSomeoneNewWhenAsked() {
		addRuth(null, "Vantline", null);
		assertThat(notice(press(uploaded(RUTH), "rows[0].row", "2", "rows[0].choice", "ADD")))
			.contains("1 person added.");
		assertThat(contacts()).isEqualTo(2);
	}

	@Test
	void updatesAPossibleDuplicateWhenAsked() {
		ContactId ruth = addRuth(null, "Vantline", null);
		press(uploaded(RUTH), "rows[0].row", "2", "rows[0].choice", "UPDATE");
		assertThat(details(ruth)).extracting(ContactDetails::company, ContactDetails::email)
			.containsExactly("Wick", "ruth@example.org");
	}

	@Test
	void offersNoUpdateWhereSeveralPeopleFit() {
		addRuth(null, "Wick", null);
		addRuth(null, "Wick", "Chair");
		String batch = uploaded(RUTH);
		assertThat(page(batch)).contains("value=\"ADD\"").doesNotContain("value=\"UPDATE\"");
		press(batch, "rows[0].row", "2", "rows[0].choice", "UPDATE");
		assertThat(this.everything.sql("select count(*) from contact where email is not null and account_id = ?")
			.param(this.seeker.account().value())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void remembersTheChoiceOnThePage() {
		addRuth(null, "Vantline", null);
		String batch = uploaded(RUTH);
		press(batch + "/choices", "rows[0].row", "2", "rows[0].choice", "ADD");
		assertThat(page(batch)).contains("value=\"ADD\" selected");
	}

	@Test
	void refusesAChoiceThatDoesNotExist() {
		addRuth(null, "Vantline", null);
		String batch = uploaded(RUTH);
		assertThat(press(batch + "/choices", "rows[0].row", "2", "rows[0].choice", "DELETE")).hasStatus(400);
	}

	@Test
	void aRowWithoutAChoiceStaysAsItWas() {
		addRuth("ruth@example.org", "Vantline", "Director");
		String batch = uploaded(RUTH);
		assertThat(press(batch + "/choices", "rows[0].row", "2")).hasStatus3xxRedirection();
	}

	private ContactId addRuth(@Nullable String email, @Nullable String company, @Nullable String job) {
		return add(new ContactDetails("Ruth Iyer", job, company, null, Reach.NONE, email, null, null, null, null, null,
				null));
	}

}
