package app.askwell.reminders;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.askwell.focus.CurrentFocus;
import app.askwell.followups.DueItem;
import app.askwell.followups.DueOfKind;
import app.askwell.maillinks.ReminderKind;
import app.askwell.shared.SignedIn;
import app.askwell.today.Street;
import app.askwell.today.Week;

import org.springframework.stereotype.Component;

/** Puts a week into the words of its letter. */
@Component
class DigestWriting {

	private final LetterLines lines;

	private final Clock clock;

	DigestWriting(LetterLines lines, Clock clock) {
		this.lines = lines;
		this.clock = clock;
	}

	LetterText write(SignedIn me, Digest digest, Wanted wanted) {
		Voice voice = this.lines.voice(me.locale());
		CurrentFocus focus = digest.week().focus();
		return new LetterText(voice.say("digest.day", voice.region().longDay(digest.week().today())),
				subject(digest, voice), (focus != null) ? FocusWords.sentence(focus, voice) : "",
				blocks(me, digest, voice), foot(me, wanted, voice),
				this.lines.foot(me.account(), ReminderKind.DIGEST, voice));
	}

	/** Counts, and names nobody. */
	static String subject(Digest digest, Voice voice) {
		if (digest.waiting() > 0) {
			return digest.isCut() ? voice.say("digest.subject.many")
					: voice.say("digest.subject.waiting", digest.waiting());
		}
		if (digest.steps() > 0) {
			return voice.say("digest.subject.steps", digest.steps());
		}
		if (digest.friends() > 0) {
			return voice.say("digest.subject.friends", digest.friends());
		}
		int meetings = digest.week().coming().size();
		return (meetings > 0) ? voice.say("digest.subject.meetings", meetings) : voice.say("digest.subject.alarm");
	}

	private List<LetterBlock> blocks(SignedIn me, Digest digest, Voice voice) {
		Week week = digest.week();
		List<LetterBlock> blocks = new ArrayList<>();
		if (!digest.first().isEmpty()) {
			blocks.add(LetterBlock.of(voice.say("digest.first", digest.first().size()), due(digest.first(), me), null));
		}
		digest.rest().forEach((kind) -> blocks.add(rest(kind, me, voice)));
		if (!week.coming().isEmpty()) {
			blocks.add(LetterBlock.of(voice.say("digest.meetings"),
					week.coming().stream().map((meeting) -> this.lines.coming(meeting, me)).toList(), null));
		}
		blocks.addAll(standing(week, voice));
		return blocks;
	}

	/** How the search stands, where there is something to tell. */
	private static List<LetterBlock> standing(Week week, Voice voice) {
		List<LetterBlock> blocks = new ArrayList<>();
		if (week.alarm() != null) {
			blocks.add(LetterBlock.saying(voice.say(week.alarm() + ".title"), voice.say(week.alarm()), true));
		}
		Street street = week.street();
		if (street.given() + street.received() > 0 || street.aheadName() != null) {
			blocks.add(LetterBlock.saying(voice.say("today.street"), street(street, voice), false));
		}
		return blocks;
	}

	private LetterBlock rest(DueOfKind kind, SignedIn me, Voice voice) {
		LetterLink more = (kind.more() > 0)
				? LetterLink.other(voice.say("digest.more", kind.more()), this.lines.in("/")) : null;
		return LetterBlock.of(voice.say("due.kind." + kind.kind()), due(kind.items(), me), more);
	}

	private List<LetterLine> due(List<DueItem> items, SignedIn me) {
		return items.stream().map((item) -> this.lines.due(item, me)).toList();
	}

	private static String street(Street street, Voice voice) {
		String balance = voice.say("digest.street", voice.say("balance.given", street.given()),
				voice.say("balance.got", street.received()));
		return (street.aheadName() == null) ? balance
				: voice.say("digest.street.ahead", balance, street.aheadName(), voice.say("today.street.ahead",
						Objects.requireNonNull(street.aheadGot()), Objects.requireNonNull(street.aheadGiven())));
	}

	private String foot(SignedIn me, Wanted wanted, Voice voice) {
		return voice.say("digest.foot", wanted.dayName(), Slot.time(wanted.hour(), voice.region()),
				ZoneWords.city(me.zone()));
	}

}
