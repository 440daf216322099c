package app.askwell.reminders;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import app.askwell.environment.OwnAddress;
import app.askwell.followups.DueItem;
import app.askwell.followups.FollowUpKind;
import app.askwell.maillinks.MailLinks;
import app.askwell.maillinks.ReminderKind;
import app.askwell.shared.AccountId;
import app.askwell.shared.SignedIn;
import app.askwell.today.Coming;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts things into the lines of a letter, each with its links. */
@Component
class LetterLines {

	private final MessageSource messages;

	private final MailLinks links;

	private final OwnAddress address;

	private final Clock clock;

	LetterLines(MessageSource messages, MailLinks links, OwnAddress address, Clock clock) {
		this.messages = messages;
		this.links = links;
		this.address = address;
		this.clock = clock;
	}

	Voice voice(Locale locale) {
		return new Voice(this.messages, locale);
	}

	/** Something due, with why. */
	LetterLine due(DueItem item, SignedIn me) {
		Voice voice = voice(me.locale());
		return new LetterLine(item.person(), Objects.requireNonNullElse(item.company(), ""),
				DueWords.when(item, me.now(this.clock), voice), item.tag().late(),
				voice.say(item.why().message(), item.why().args()), links(item, me.account(), voice));
	}

	/**
	 * What one would do first stands first. A thank-you is not put off: it counts within
	 * a day.
	 */
	private List<LetterLink> links(DueItem item, AccountId account, Voice voice) {
		Instant now = this.clock.instant();
		LetterLink done = LetterLink.other(voice.say("digest.done"), this.links.done(account, item, now));
		LetterLink open = LetterLink.other(voice.say("digest.open." + item.kind()),
				this.links.open(account, item, now));
		if (item.kind() == FollowUpKind.THANK_YOU) {
			return List.of(open.first(), done);
		}
		LetterLink later = LetterLink.other(voice.say("digest.later"), this.links.later(account, item, now));
		return item.isDoneAtOnce() ? List.of(done.first(), later, open) : List.of(open.first(), done, later);
	}

	/** A meeting with what is prepared; one that is over asks to be told. */
	LetterLine coming(Coming meeting, SignedIn me) {
		Voice voice = voice(me.locale());
		ZonedDateTime now = me.now(this.clock);
		String path = "/meetings/" + meeting.id();
		boolean over = meeting.meetingOn().isBefore(now.toLocalDate());
		LetterLink link = over ? LetterLink.main(voice.say("digest.meeting.log"), in(path + "/log"))
				: meeting.prepared() ? LetterLink.other(voice.say("digest.meeting.open"), in(path))
						: LetterLink.main(voice.say("digest.meeting.prepare"), in(path + "/preparation"));
		String state = over ? voice.say("digest.meeting.over") : meeting.prepared()
				? voice.say("today.prepared", meeting.questions()) : voice.say("today.not-prepared");
		return new LetterLine(who(meeting, voice), "", when(meeting, voice), false, state, List.of(link));
	}

	private static String who(Coming meeting, Voice voice) {
		return Stream.of(meeting.title(), meeting.people())
			.filter(Objects::nonNull)
			.map(Object::toString)
			.findFirst()
			.orElseGet(() -> voice.say("meeting.kind." + meeting.kind()));
	}

	private static String when(Coming meeting, Voice voice) {
		String day = voice.region().day(meeting.meetingOn());
		return (meeting.startsAt() != null)
				? voice.say("digest.meeting.at", day, voice.region().time(meeting.startsAt())) : day;
	}

	/** Below the letter: where these letters are changed and stopped. */
	List<LetterLink> foot(AccountId account, ReminderKind kind, Voice voice) {
		return List.of(LetterLink.other(voice.say("digest.foot.open"), in("/")),
				LetterLink.other(voice.say("digest.foot.change"), in("/settings/reminders")), LetterLink
					.other(voice.say("digest.foot.stop"), this.links.unsubscribe(account, kind, this.clock.instant())));
	}

	/** A page of this Askwell as an absolute address. */
	String in(String path) {
		return this.address.base() + path;
	}

}
