package app.askwell.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.askwell.AskwellTest;
import app.askwell.contacts.ContactDetails;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.Reach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@AskwellTest
class ImportUndoTests extends ImportSteps {

	private static final String THREE = "Ann,Lee,,,Acme,CEO,\nBo,Li,,,Acme,,\nCy,Ro,,,Acme,,\n";

	@Test
	void removesEveryoneTheImportAdded() {
		add(ContactDetails.of("Xavi Quist", null, null));
		String batch = uploaded(LinkedInSample.file());
		press(batch);
		assertThat(notice(press(batch + "/undo"))).contains("176 people removed.", "Removed again (176)")
			.doesNotContain("stay,");
		assertThat(contacts()).isOne();
		assertThat(page("/import")).contains("Taken back on Tue, Nov 24");
	}

	@Test
	void aFileThatWasOnlyLookedAtCanBeForgotten() {
		String batch = uploaded(THREE);
		assertThat(page(batch)).contains("Forget this file");
		assertThat(notice(press(batch + "/removal"))).contains("The file is forgotten.", "Nothing was imported yet.");
		assertThat(this.everything.count("import_row", this.seeker)).isZero();
	}

	/** Its rows tell where these people came from, and can be taken back. */
	@Test
	void aFileIsForgottenOnlyOnceNobodyOnTheListCameWithIt() {
		String batch = uploaded(THREE);
		press(batch);
		assertThat(page(batch)).doesNotContain("Forget this file");
		press(batch + "/removal");
		assertThat(this.everything.count("import_batch", this.seeker)).isOne();
		press(batch + "/undo");
		assertThat(page("/import")).contains("Forget this file");
		press(batch + "/removal");
		assertThat(this.everything.count("import_batch", this.seeker)).isZero();
	}

	@Test
	void keepsPeopleWhoChangedSince() {
		String batch = uploaded(THREE);
		press(batch);
		ContactId ann = find("Ann Lee");
		this.seeker.acts(
				() -> this.people.revise(this.seeker.account(), ann, 0, ContactDetails.of("Ann Lee", "Chair", "Acme")));
		assertThat(notice(press(batch + "/undo"))).contains("2 people removed. 1 stays, because you changed it");
		assertThat(details(ann).jobTitle()).isEqualTo("Chair");
		assertThat(page(batch + "?kind=STAYED")).contains("Ann Lee", "Stays, because it changed since.")
			.doesNotContain("Bo Li");
	}

	@Test
	void keepsPeopleToWhomSomethingIsAttached() {
		String batch = uploaded(THREE);
		press(batch);
		this.everything.sql("insert into touch values (?, ?, ?, '2026-11-24', 'Sent an article', 0)")
			.params(this.seeker.account().value(), UUID.randomUUID(), find("Bo Li").value())
			.update();
		add(ContactDetails.of("Dee Fox", null, null).introducedBy(find("Cy Ro")));
		assertThat(notice(press(batch + "/undo"))).contains("1 person removed. 2 stay, because");
		assertThat(page(batch + "?kind=STAYED")).contains("Stays, because something is attached by now");
		assertThat(this.everything.count("touch", this.seeker)).isOne();
		assertThat(names()).containsExactly("Bo Li", "Cy Ro", "Dee Fox");
	}

	@Test
	void writesBackWhatAnUpdateReplaced() {
		ContactDetails before = new ContactDetails("Ann Lee", null, "Vantline", null, Reach.CONNECTOR,
				"ann@example.org", null, null, null, null, "Likes tea", null);
		ContactId ann = add(before);
		String batch = uploaded("Ann,Lee,https://www.linkedin.com/in/ann,ann@example.org,Acme,CEO,7-Feb-22\n");
		press(batch, "rows[0].row", "2", "rows[0].choice", "UPDATE");
		assertThat(details(ann)).isNotEqualTo(before);
		assertThat(notice(press(batch + "/undo"))).contains("Nobody removed, 1 changed back.");
		assertThat(details(ann)).isEqualTo(before);
	}

	@Test
	void leavesAnUpdateAloneThatWasEditedSince() {
		ContactId ann = add(new ContactDetails("Ann Lee", null, null, null, Reach.NONE, "ann@example.org", null, null,
				null, null, null, null));
		String batch = uploaded("Ann,Lee,,ann@example.org,Acme,CEO,\n");
		press(batch);
		ContactDetails edited = ContactDetails.of("Ann Lee", "Chair", "Acme");
		this.seeker.acts(() -> this.people.revise(this.seeker.account(), ann, 1, edited));
		assertThat(notice(press(batch + "/undo"))).contains("1 stays");
		assertThat(details(ann)).isEqualTo(edited);
	}

	/** Both rows were chosen for the same person, far apart in the file. */
	@Test
	void changesBackWhatSeveralRowsWroteToOnePerson() {
		ContactDetails before = new ContactDetails("Ann Lee", null, "Vantline", null, Reach.NONE, null, null, null,
				null, null, null, null);
		ContactId ann = add(before);
		String batch = uploaded("Ann,Lee,,,Acme,CEO,\n" + many(1100) + "Ann,Lee,,,Wick,Chair,\n");
		work();
		press(batch, "rows[0].row", "2", "rows[0].choice", "UPDATE", "rows[1].row", "1103", "rows[1].choice", "UPDATE");
		work();
		assertThat(details(ann).company()).isEqualTo("Wick");
		press(batch + "/undo");
		work();
		assertThat(details(ann)).isEqualTo(before);
		assertThat(contacts()).isOne();
	}

	@Test
	void countsNobodyTwiceWhoWasRemovedByHand() {
		String batch = uploaded(THREE);
		press(batch);
		this.seeker.acts(() -> this.removal.remove(this.seeker.account(), List.of(find("Ann Lee"))));
		assertThat(notice(press(batch + "/undo"))).contains("2 people removed.").doesNotContain("1 stays");
	}

	@Test
	void takesABatchBackOnce() {
		String batch = uploaded(THREE);
		assertThat(notice(press(batch + "/undo"))).doesNotContain("class=\"notice\"");
		press(batch);
		press(batch + "/undo");
		press(uploaded(THREE));
		assertThat(notice(press(batch + "/undo"))).doesNotContain("class=\"notice\"");
		assertThat(notice(press(batch))).doesNotContain("class=\"notice\"");
		assertThat(contacts()).isEqualTo(3);
	}

	@Test
	void findsEveryTableThatNamesAContact() {
		List<String> tables = this.everything.sql("""
				select conrelid::regclass::text from pg_constraint
				 where contype = 'f' and confrelid = 'contact'::regclass and conrelid <> 'import_row'::regclass
				""").query(String.class).list();
		String view = this.everything.sql("select pg_get_viewdef('contact_in_use'::regclass)")
			.query(String.class)
			.single();
		assertThat(tables).contains("touch", "ask")
			.allSatisfy((table) -> assertThat(view).containsPattern("FROM " + table + "\\b"));
	}

	private List<String> names() {
		return this.everything.sql("select name from contact where account_id = ? order by name")
			.param(this.seeker.account().value())
			.query(String.class)
			.list();
	}

}
