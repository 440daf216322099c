package app.askwell.followups;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import app.askwell.bin.Changes;
import app.askwell.bin.Recorded;
import app.askwell.contacts.ContactId;
import app.askwell.shared.AccountId;
import app.askwell.shared.Moment;
import app.askwell.shared.OneAtATime;
import app.askwell.shared.OpportunityId;
import app.askwell.shared.WorkingDays;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling people how it turned out, when a search led to a job. */
@Service
@Transactional
public class ClosingLoops {

	/** As many good letters as fit in a day. */
	static final int A_DAY = 5;

	private final FollowUps followUps;

	private final Chronicle chronicle;

	private final Changes changes;

	private final OneAtATime turns;

	private final Clock clock;

	ClosingLoops(FollowUps followUps, Chronicle chronicle, Changes changes, OneAtATime turns, Clock clock) {
		this.followUps = followUps;
		this.chronicle = chronicle;
		this.changes = changes;
		this.turns = turns;
		this.clock = clock;
	}

	/**
	 * What someone is to hear.
	 *
	 * @param text to begin with
	 */
	public record News(ContactId contact, String text) {
	}

	/**
	 * Plans to tell each of them once, a few a day in the order given, from the next
	 * working day on and within the time in which a loop is closed (P5). The caller has
	 * made sure that the opportunity and the people are the account's.
	 * @return with how many had not been planned before
	 */
	public Recorded<Integer> tell(AccountId account, OpportunityId opportunity, List<News> news, LocalDate today) {
		this.turns.enter(account);
		return this.changes.record(account, "follow_up.planned", () -> {
			Set<ContactId> planned = this.followUps.news(account, opportunity)
				.stream()
				.map(FollowUp::contact)
				.collect(Collectors.toSet());
			List<News> open = news.stream().filter((one) -> !planned.contains(one.contact())).toList();
			for (int i = 0; i < open.size(); i++) {
				FollowUp loop = FollowUp.landed(account, opportunity, open.get(i).contact(), day(today, i));
				loop.write(open.get(i).text());
				this.chronicle.note(loop, loop.begin(Moment.now(this.clock)));
			}
			return open.size();
		});
	}

	static LocalDate day(LocalDate today, int place) {
		LocalDate day = WorkingDays.away(today, 1 + place / A_DAY);
		LocalDate last = today.plusDays(WhatFollows.DAYS_TO_CLOSE_THE_LOOP);
		return day.isAfter(last) ? last : day;
	}

}
