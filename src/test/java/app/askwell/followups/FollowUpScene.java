package app.askwell.followups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.askwell.Everything;
import app.askwell.MovableClock;
import app.askwell.Seeker;
import app.askwell.Seekers;
import app.askwell.bin.Changes;
import app.askwell.contacts.ContactId;
import app.askwell.exchange.GiveDraft;
import app.askwell.exchange.GiveKind;
import app.askwell.exchange.Ledger;
import app.askwell.exchange.PromiseAnswer;
import app.askwell.exchange.PromiseDraft;
import app.askwell.meetings.MeetingId;
import app.askwell.meetings.MeetingLogged;
import app.askwell.shared.Reasons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Maya, who knows Dan Kowalski, and what she does through the facades. */
abstract class FollowUpScene {

	static final LocalDate TODAY = Scene.TUESDAY;

	@Autowired
	PromiseKeeping promises;

	@Autowired
	CheckBacks checkBacks;

	@Autowired
	DueItems dueItems;

	@Autowired
	Ledger ledger;

	@Autowired
	ApplicationEventPublisher news;

	@Autowired
	MovableClock clock;

	@Autowired
	Changes changes;

	@Autowired
	Everything everything;

	@Autowired
	Seekers seekers;

	@Autowired
	MockMvcTester mvc;

	Seeker maya;

	Scene scene;

	ContactId dan;

	@BeforeEach
	void begin() {
		this.maya = this.seekers.open();
		this.scene = new Scene(this.everything, this.maya);
		this.dan = this.scene.contact("Dan Kowalski", "dan@example.org");
	}

	@AfterEach
	void turnTheClockBack() {
		this.clock.reset();
	}

	MvcTestResult get(String path) {
		return this.mvc.get().uri(path).with(this.maya.signedIn()).exchange();
	}

	/** Sends a form: names and values in turn. */
	MvcTestResult post(String path, String... fields) {
		var request = this.mvc.post().uri(path).with(this.maya.signedIn()).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	FollowUpId thanks(String learned) {
		log(this.scene.meeting(TODAY, learned, this.dan), null, this.dan);
		return this.scene.only(FollowUpKind.THANK_YOU);
	}

	void log(MeetingId meeting, @Nullable Instant endedAt, ContactId... with) {
		this.maya.acts(() -> this.news
			.publishEvent(new MeetingLogged(this.maya.account(), meeting, TODAY, endedAt, List.of(with))));
	}

	FollowUpId agree(LocalDate checkBackOn) {
		agree(checkBackOn, null);
		return this.scene.only(FollowUpKind.CHECK_BACK);
	}

	void agree(LocalDate checkBackOn, @Nullable MeetingId meeting) {
		PromiseDraft draft = new PromiseDraft("Send the BayMedTech hiring list", checkBackOn, null,
				(meeting != null) ? meeting.value() : null);
		this.maya.acts(() -> this.ledger.agree(this.maya.account(), this.dan, draft, Reasons.NONE, TODAY));
	}

	void offer(@Nullable LocalDate dueOn, @Nullable MeetingId meeting) {
		GiveDraft draft = new GiveDraft(GiveKind.INFORMATION, "Send the speaker list", dueOn,
				(meeting != null) ? meeting.value() : null);
		this.maya.acts(() -> this.ledger.offer(this.maya.account(), this.dan, draft, TODAY));
	}

	void answer(PromiseAnswer answer, @Nullable LocalDate next, LocalDate today) {
		FollowUpId id = this.scene.only(FollowUpKind.CHECK_BACK);
		this.maya.acts(() -> this.checkBacks.answer(this.maya.account(), id, null, answer, next, Reasons.NONE, today));
	}

	void complete(FollowUpKind kind) {
		FollowUpId id = this.scene.only(kind);
		this.maya.acts(() -> this.promises.complete(this.maya.account(), id, null, null, TODAY));
	}

	void undo(FollowUpKind kind) {
		FollowUpId id = this.scene.only(kind);
		this.maya.acts(() -> this.promises.undoCompletion(this.maya.account(), id));
	}

	List<DueItem> due(LocalDate upTo) {
		return this.maya.does(() -> this.dueItems.due(this.maya.me(), upTo, 20));
	}

	String promised(String what) {
		return this.scene.sql("select " + what + " from promise where account_id = ?").query(String.class).single();
	}

	boolean delivered() {
		return this.scene.sql("select delivered_on is not null from give where account_id = ?")
			.query(Boolean.class)
			.single();
	}

}
