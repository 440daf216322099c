package app.askwell.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import app.askwell.followups.DueItem;
import app.askwell.followups.DueItems;
import app.askwell.followups.FollowUpKind;
import app.askwell.maillinks.ReminderKind;
import app.askwell.shared.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What cannot wait until the week is over: thank-yous before their day has passed, and
 * check-backs on the day that was agreed on. What is late is for Today and the digest; a
 * letter every morning about the same would only be thrown away.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Nudge {

	/**
	 * Until the next morning's letter. As long back, for what was written down only after
	 * its letter would have come.
	 */
	static final Duration SOON = Duration.ofDays(1);

	private static final int MOST = 200;

	private final DueItems dueItems;

	private final LetterLines lines;

	private final Clock clock;

	Nudge(DueItems dueItems, LetterLines lines, Clock clock) {
		this.dueItems = dueItems;
		this.lines = lines;
		this.clock = clock;
	}

	/** In the order in which a day does it. */
	List<DueItem> of(SignedIn me) {
		LocalDate today = me.today(this.clock);
		return this.dueItems.ofEachKind(me, today, MOST)
			.stream()
			.flatMap((kind) -> kind.items().stream())
			.filter((item) -> !item.isOnItsWay() && cannotWait(item, today, this.clock.instant()))
			.toList();
	}

	static boolean cannotWait(DueItem item, LocalDate today, Instant now) {
		return switch (item.kind()) {
			case THANK_YOU ->
				(item.dueAt() != null) ? item.dueAt().isAfter(now.minus(SOON)) && item.dueAt().isBefore(now.plus(SOON))
						: item.dueOn().equals(today);
			case CHECK_BACK, NEXT_STEP -> item.dueOn().equals(today);
			case KEEP_MY_WORD, CLOSE_THE_LOOP, STAY_IN_TOUCH -> false;
		};
	}

	LetterText write(SignedIn me, List<DueItem> items, Wanted wanted) {
		Voice voice = this.lines.voice(me.locale());
		long thanks = items.stream().filter((item) -> item.kind() == FollowUpKind.THANK_YOU).count();
		boolean steps = items.stream().anyMatch((item) -> item.kind() == FollowUpKind.NEXT_STEP);
		String others = steps ? "nudge.subject.things" : "nudge.subject.check-backs";
		String subject = (thanks > 0) ? voice.say("nudge.subject.thanks", thanks) : voice.say(others, items.size());
		List<LetterLine> due = items.stream().limit(Digest.MOST_FIRST).map((item) -> this.lines.due(item, me)).toList();
		int left = items.size() - due.size();
		LetterLink more = (left > 0) ? LetterLink.other(voice.say("digest.more", left), this.lines.in("/")) : null;
		return new LetterText(voice.say("digest.day", voice.region().longDay(me.today(this.clock))), subject,
				voice.say("nudge.lede"), List.of(LetterBlock.of(voice.say("nudge.title"), due, more)),
				voice.say("nudge.foot", Slot.time(wanted.hour(), voice.region()), ZoneWords.city(me.zone())),
				this.lines.foot(me.account(), ReminderKind.NUDGE, voice));
	}

}
