package app.askwell.mail;

import java.util.List;
import java.util.Objects;

import app.askwell.AskwellTest;
import app.askwell.Visit;
import app.askwell.bin.Bin;
import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.contacts.PeopleRemoval;
import app.askwell.mail.MoodyServer.Mood;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A thank-you on its way that its writer takes back, or sends another way. */
@AskwellTest
class ThankYouTakenBackTests extends WithAThankYou {

	@Autowired
	private PeopleRemoval removal;

	@Autowired
	private Changes changes;

	@Test
	@DisplayName("P8: a note taken back does not leave, and can be sent again")
	void isTakenBack() throws Exception {
		withServer(this::send);
		assertThat(this.visit.page(path())).contains("Take it back", "readonly").doesNotContain("Save for later");
		assertThat(takeBack()).hasRedirectedUrl(path());
		assertThat(this.office.state(this.maya)).isEqualTo("DROPPED");
		assertThat(this.office.text("text_part", this.maya)).isEmpty();
		assertThat(takeBack()).as("once more").hasStatus(302);
		assertThat(history()).isEqualTo("POSTED TAKEN_BACK");
		assertThat(withServer(() -> this.visit.page(path()))).contains("Send it from Askwell", "Save for later")
			.doesNotContain("on its way", "could not be sent", "Take it back", "readonly");
		assertThat(deliver()).isZero();
		assertThat(withServer(this::send)).hasRedirectedUrl("/");
		assertThat(deliver()).isOne();
		assertThat(closedAs()).isEqualTo("SENT");
	}

	@Test
	void isTakenBackWhileItWaitsForTheServer() throws Exception {
		withServer(this::send);
		assertThat(deliver(Mood.COME_LATER)).isZero();
		assertThat(this.office.state(this.maya)).isEqualTo("RETRY");
		takeBack();
		assertThat(this.office.state(this.maya)).isEqualTo("DROPPED");
	}

	@Test
	@DisplayName("P8: a note sent by hand leaves no second one, and undone it is due as before")
	void isSentByHandInstead() throws Exception {
		withServer(this::send);
		assertThat(this.visit.post(path() + "/completion", "draft", NOTE)).hasStatus(302);
		assertThat(deliver()).isZero();
		assertThat(this.visit.post(path() + "/completion/undo")).hasStatus(302);
		assertThat(closedAs()).isEmpty();
		assertThat(this.visit.words(path())).doesNotContain("on its way");
		assertThat(withServer(this::send)).hasRedirectedUrl("/");
		assertThat(deliver()).isOne();
		assertThat(history()).isEqualTo("POSTED TAKEN_BACK SENT REOPENED POSTED SENT");
	}

	@Test
	void cannotBeTakenBackWhileTheServerTakesIt() throws Exception {
		withServer(this::send);
		assertThat(this.office.claims().next(this.clock.instant())).isPresent();
		assertThat(takeBack()).hasStatus(422).bodyText().contains("taking this note right now");
		assertThat(this.visit.post(path() + "/completion", "draft", NOTE)).hasStatus(422)
			.bodyText()
			.contains("taking this note right now");
		this.clock.advance(Claims.LEASE);
		assertThat(deliver()).isOne();
		assertThat(takeBack()).as("too late").hasStatus(302);
		assertThat(history()).isEqualTo("POSTED SENT");
	}

	@Test
	void belongsToItsWriter() {
		withServer(this::send);
		assertThat(new Visit(this.mvc, this.seekers.open()).post(path() + "/letter/undo")).hasStatus(404);
		assertThat(this.office.state(this.maya)).isEqualTo("WAITING");
	}

	@Test
	void saysOnItsWayWhatItSaid() {
		withServer(this::send);
		assertThat(this.visit.post(path() + "/draft", "draft", "Other words.")).hasStatus(422)
			.bodyText()
			.contains("Take it back first", "Other words.</textarea>");
		assertThat(this.everything.sql("select draft from follow_up where id = ?")
			.param(this.thanks)
			.query(String.class)
			.single()).isEqualTo(NOTE);
	}

	@Test
	void goesWhereItWasSentWhateverTheAddressIsNow() {
		withServer(this::send);
		this.everything.sql("update contact set email = 'p.nair@example.org' where id = ?")
			.param(this.cast.person("Priya Nair"))
			.update();
		assertThat(this.visit.words(path())).contains("It goes to priya@example.org").doesNotContain("p.nair@");
	}

	@Test
	@DisplayName("P1: no note leaves for someone who was removed, and it is due again once they are back")
	void doesNotLeaveForSomeoneWhoWasRemoved() throws Exception {
		withServer(this::send);
		Recorded<Integer> gone = remove();
		assertThat(this.office.state(this.maya)).isEqualTo("DROPPED");
		assertThat(deliver()).isZero();
		putBack(gone);
		assertThat(history()).isEqualTo("POSTED TAKEN_BACK");
		assertThat(deliver()).as("nor for someone who is back").isZero();
		assertThat(withServer(() -> this.visit.page(path()))).contains("Send it from Askwell", NOTE.substring(0, 12));
		assertThat(withServer(this::send)).hasRedirectedUrl("/");
		assertThat(deliver()).isOne();
		assertThat(closedAs()).isEqualTo("SENT");
	}

	@Test
	void nobodyIsRemovedWhileTheServerTakesTheirNote() {
		withServer(this::send);
		assertThat(this.office.claims().next(this.clock.instant())).isPresent();
		assertThat(this.visit.post("/people/" + this.cast.person("Priya Nair") + "/removal")).hasStatus(422)
			.bodyText()
			.contains("taking this note right now");
		assertThat(this.cast.person("Priya Nair")).isNotNull();
	}

	@Test
	void hearsWhatCameOfItOnceItsMeetingIsBack() throws Exception {
		String meeting = "/meetings/" + this.everything.sql("select meeting_id from follow_up where id = ?")
			.param(this.thanks)
			.query(String.class)
			.single();
		withServer(this::send);
		this.visit.post(meeting + "/removal");
		assertThat(deliver(Mood.NO_SUCH_BOX)).isZero();
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(history()).isEqualTo("POSTED RETURNED");
		withServer(this::send);
		this.visit.post(meeting + "/removal");
		assertThat(deliver()).isOne();
		this.visit.post(new Bin(this.everything, this.maya).path());
		assertThat(closedAs()).isEqualTo("SENT");
	}

	private Recorded<Integer> remove() {
		ContactId priya = new ContactId(this.cast.person("Priya Nair"));
		return this.maya.does(() -> this.removal.remove(this.maya.account(), List.of(priya)));
	}

	private void putBack(Recorded<Integer> gone) {
		this.maya.acts(() -> this.changes.putBack(this.maya.account(), Objects.requireNonNull(gone.change())));
	}

	private MvcTestResult send() {
		return this.visit.post(path() + "/letter", "draft", NOTE, "subject", "Thank you for Monday");
	}

	private MvcTestResult takeBack() {
		return this.visit.post(path() + "/letter/undo");
	}

	private int deliver(Mood... moods) throws Exception {
		try (MoodyServer server = new MoodyServer()) {
			server.next(moods);
			return this.office.deliver(server.server(null));
		}
	}

}
