package app.askwell.transfer;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ImportTests extends ImportSteps {

	private static final String RUTH = "Ruth,Iyer,https://www.linkedin.com/in/ruth-1,ruth@example.org,Wick,Owner,3 Jan 2019\n";

	@Test
	void showsWhatAFileHoldsBeforeAnythingIsSaved() {
		assertThat(page("/import")).contains("Get a copy of your data", "Nothing was imported yet");
		String preview = page(uploaded(LinkedInSample.file()));
		assertThat(preview).contains("176 people: 176 new, 0 changed, 0 you already have; 4 rows cannot be read.",
				"Noor Berger", "New to you here.", "Nothing is saved yet", "Not readable (4)");
		assertThat(contacts()).isZero();
		assertThat(page("/import")).contains("Not imported yet");
	}

	@Test
	void importsEveryoneInTheSample() {
		String batch = uploaded(LinkedInSample.file());
		assertThat(notice(press(batch))).contains("176 people added.", batch + "/undo");
		assertThat(contacts()).isEqualTo(176);
		ContactDetails noor = details(find("Noor Berger"));
		assertThat(noor.jobTitle()).isEqualTo("VP Sales");
		assertThat(noor.company()).isEqualTo("Wick Medical");
		assertThat(noor.profileUrl()).isEqualTo("https://www.linkedin.com/in/noor-berger-0000");
		assertThat(noor.howMet()).isEqualTo("LinkedIn, connected Aug 17, 2015");
		assertThat(page("/import")).contains("176 people added");
	}

	@Test
	void listsRowsThatCannotBeReadWithTheReason() {
		String batch = uploaded(LinkedInSample.file());
		assertThat(page(batch + "?kind=UNREADABLE")).contains("29 Dec 2020", "LinkedIn gives no name here")
			.doesNotContain("Noor Berger");
	}

	@Test
	void turnsPagesOfFifty() {
		String batch = uploaded(LinkedInSample.file());
		assertThat(page(batch)).contains("Noor Berger", "page=2").doesNotContain("page=0");
		assertThat(page(batch + "?page=2")).doesNotContain("Noor Berger").contains("page=1", "page=3");
		assertThat(page(batch + "?page=4")).doesNotContain("page=5");
		assertThat(page(batch + "?page=99")).contains("There are no such rows");
	}

	@Test
	void importsABatchOnce() {
		String batch = uploaded(LinkedInSample.file());
		press(batch);
		assertThat(notice(press(batch))).doesNotContain("class=\"notice\"");
		assertThat(contacts()).isEqualTo(176);
	}

	@Test
	void addsNobodyFromTheSameFileAgain() {
		press(uploaded(LinkedInSample.file()));
		String again = uploaded(LinkedInSample.file());
		assertThat(page(again)).contains("176 people: 0 new, 0 changed, 176 you already have;", "Known (176)");
		assertThat(notice(press(again))).contains("Nobody new in this file.");
		assertThat(contacts()).isEqualTo(176);
	}

	@Test
	void decidesAnewWhenTheSameFileWaitsTwice() {
		String first = uploaded(LinkedInSample.file());
		String second = uploaded(LinkedInSample.file());
		press(first);
		assertThat(notice(press(second))).contains("Nobody new in this file.", "Left as it was (176)");
		assertThat(contacts()).isEqualTo(176);
	}

	@Test
	void keepsOneBatchOfAFormSentTwice() {
		String key = UUID.randomUUID().toString();
		String first = String.valueOf(upload(LinkedInSample.file(), key).getResponse().getRedirectedUrl());
		assertThat(upload(LinkedInSample.file(), key)).hasRedirectedUrl(first);
		assertThat(this.everything.count("import_batch", this.seeker)).isOne();
		byte[] other = (LinkedInSample.HEADER + RUTH).getBytes(StandardCharsets.UTF_8);
		assertThat(String.valueOf(upload(other, key).getResponse().getRedirectedUrl())).startsWith("/import/")
			.isNotEqualTo(first);
	}

	@Test
	void makesNobodyDueForStayingInTouch() {
		press(uploaded(LinkedInSample.file()));
		assertThat(this.everything.count("due_item", this.seeker)).isZero();
	}

	@Test
	void showsWhomTheSeekerKnowsAtTargetCompanies() {
		this.everything.sql("""
				insert into target_company (account_id, id, name, name_key, priority, added_on, version)
				values (?, gen_random_uuid(), 'Wick Medical, Inc.', 'wick medical', 1, '2026-11-01', 0)
				""").param(this.seeker.account().value()).update();
		String batch = uploaded("Ann,Lee,,,Wick Medical,CEO,\nBo,Li,,,\"Wick Medical, Inc\",CFO,\nCy,Ro,,,Acme,,\n");
		assertThat(page(batch)).doesNotContain("Who you know at your target companies");
		assertThat(notice(press(batch))).contains("Who you know at your target companies", "Wick Medical, Inc.",
				"2 people");
	}

	@Test
	void invitesToAddTargetsWhenNobodyWorksAtOne() {
		assertThat(notice(press(uploaded(RUTH)))).contains("Nobody in your list works at a target company yet",
				"/targets/new");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void tellsNoLogWhoThePeopleAre(CapturedOutput output) {
		String batch = uploaded(RUTH);
		press(batch);
		press(batch + "/undo");
		upload((LinkedInSample.HEADER + "Ruth,\"Iyer,\n").getBytes(StandardCharsets.UTF_8), "key");
		assertThat(output).doesNotContain("Iyer", "ruth@example.org", "ruth-1");
	}

}
