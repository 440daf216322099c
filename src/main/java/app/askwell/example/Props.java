package app.askwell.example;

import app.askwell.bin.Changes;
import app.askwell.companies.TargetList;
import app.askwell.contacts.People;
import app.askwell.contacts.PeopleMerge;
import app.askwell.contacts.WorthRemembering;
import app.askwell.duplicates.TwoPeople;
import app.askwell.exchange.Ledger;
import app.askwell.exchange.TouchLog;
import app.askwell.focus.SearchFocus;
import app.askwell.followups.PromiseKeeping;
import app.askwell.followups.StayInTouch;
import app.askwell.followups.ThankYous;
import app.askwell.handbill.EditionKeeping;
import app.askwell.handbill.Finishing;
import app.askwell.handbill.HandbillWriting;
import app.askwell.lists.ReturnedLists;
import app.askwell.meetings.CalledOff;
import app.askwell.meetings.MeetingLog;
import app.askwell.needs.NeedList;
import app.askwell.pitch.PitchWriting;
import app.askwell.pitch.RehearsalLog;
import app.askwell.questions.QuestionKeeping;
import app.askwell.review.Intending;
import app.askwell.review.WeekKeeping;
import app.askwell.tags.Tags;
import app.askwell.transfer.Imports;

import org.springframework.stereotype.Component;

/** All that can be done in Askwell: the scenes do the same, so every rule holds. */
@Component
record Props(SearchFocus focus, TargetList targets, ReturnedLists lists, NeedList needs, People people,
		WorthRemembering facts, Imports imports, MeetingLog meetings, CalledOff calledOff, Changes changes,
		Ledger ledger, TouchLog touches, PromiseKeeping promises, ThankYous thanks, StayInTouch stayInTouch,
		PitchWriting pitch, RehearsalLog rehearsals, QuestionKeeping questions, HandbillWriting handbill,
		Finishing finishing, EditionKeeping editions, Tags tags, PeopleMerge merge, TwoPeople twoPeople,
		WeekKeeping weeks, Intending intending, WhoIsWho who) {

}
