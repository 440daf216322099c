package app.askwell.followups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import app.askwell.contacts.ContactId;
import app.askwell.exchange.GiveMoved;
import app.askwell.exchange.GiveOffered;
import app.askwell.exchange.GiveSettled;
import app.askwell.exchange.PromiseAnswered;
import app.askwell.exchange.PromiseMade;
import app.askwell.meetings.MeetingLogged;
import app.askwell.shared.Moment;
import app.askwell.shared.Rule;
import app.askwell.shared.Upholds;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what happened and notes what the seeker must do next, in the same transaction.
 */
@Component
@Transactional
@Upholds({ Rule.P5, Rule.P7 })
class WhatFollows {

	/** P5: within this time, tell them how it turned out. */
	static final int DAYS_TO_CLOSE_THE_LOOP = 14;

	private final FollowUps followUps;

	private final Chronicle chronicle;

	private final AccountZones zones;

	private final Clock clock;

	WhatFollows(FollowUps followUps, Chronicle chronicle, AccountZones zones, Clock clock) {
		this.followUps = followUps;
		this.chronicle = chronicle;
		this.zones = zones;
		this.clock = clock;
	}

	@EventListener
	void on(MeetingLogged logged) {
		ThankYouDue due = ThankYouDue.after(logged.heldOn(), logged.endedAt(), this.zones.of(logged.account()));
		for (ContactId contact : logged.with()) {
			this.followUps.thanksFor(logged.account(), logged.meeting(), contact)
				.ifPresentOrElse((thanks) -> correct(thanks, due),
						() -> add(FollowUp.thankYou(logged.account(), contact, logged.meeting(), due)));
		}
	}

	@EventListener
	void on(PromiseMade made) {
		add(FollowUp.ofPromise(made.account(), FollowUpKind.CHECK_BACK, made.contact(), made.promise(),
				made.checkBackOn()));
	}

	@EventListener
	void on(PromiseAnswered answered) {
		FollowUp checkBack = this.followUps.ofPromise(answered.account(), answered.promise(), FollowUpKind.CHECK_BACK)
			.orElse(null);
		switch (answered.answer()) {
			case KEPT -> {
				close(checkBack, Happening.KEPT);
				closeTheLoop(answered);
			}
			case WILL_NOT_HAPPEN -> close(checkBack, Happening.RELEASED);
			case NEEDS_MORE_TIME -> move(checkBack, answered.checkBackOn());
		}
	}

	@EventListener
	void on(GiveOffered offered) {
		if (offered.dueOn() != null) {
			add(FollowUp.keepMyWord(offered.account(), offered.contact(), offered.give(), offered.dueOn()));
		}
	}

	@EventListener
	void on(GiveMoved moved) {
		FollowUp word = this.followUps.ofGive(moved.account(), moved.give()).orElse(null);
		if (moved.dueOn() == null) {
			close(word, Happening.WITHDRAWN);
		}
		else if (word == null) {
			add(FollowUp.keepMyWord(moved.account(), moved.contact(), moved.give(), moved.dueOn()));
		}
		else if (word.isClosed()) {
			this.chronicle.note(word, word.reopen(moved.dueOn(), now()));
		}
		else {
			move(word, moved.dueOn());
		}
	}

	@EventListener
	void on(GiveSettled settled) {
		close(this.followUps.ofGive(settled.account(), settled.give()).orElse(null),
				settled.delivered() ? Happening.DONE : Happening.WITHDRAWN);
	}

	private void closeTheLoop(PromiseAnswered answered) {
		LocalDate due = LocalDate.ofInstant(now(), this.zones.of(answered.account())).plusDays(DAYS_TO_CLOSE_THE_LOOP);
		this.followUps.ofPromise(answered.account(), answered.promise(), FollowUpKind.CLOSE_THE_LOOP)
			.ifPresentOrElse((loop) -> openAgain(loop, due), () -> add(FollowUp.ofPromise(answered.account(),
					FollowUpKind.CLOSE_THE_LOOP, answered.contact(), answered.promise(), due)));
	}

	private void openAgain(FollowUp loop, LocalDate due) {
		if (loop.isClosed()) {
			this.chronicle.note(loop, loop.reopen(due, now()));
		}
	}

	private void add(FollowUp followUp) {
		this.chronicle.note(followUp, followUp.begin(now()));
	}

	/** The meeting was written down anew, perhaps with another end. */
	private void correct(FollowUp thanks, ThankYouDue due) {
		if (!thanks.isClosed() && !due.at().equals(thanks.dueAt())) {
			this.chronicle.note(thanks, thanks.moveTo(due.on(), due.at(), now()));
		}
	}

	private void move(@Nullable FollowUp followUp, @Nullable LocalDate day) {
		if (followUp != null && !followUp.isClosed() && day != null) {
			this.chronicle.note(followUp, followUp.moveTo(day, null, now()));
		}
	}

	private void close(@Nullable FollowUp followUp, Happening as) {
		if (followUp != null && !followUp.isClosed()) {
			this.chronicle.note(followUp, followUp.close(as, now()));
		}
	}

	private Instant now() {
		return Moment.now(this.clock);
	}

}
