package app.askwell.example;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

import app.askwell.exchange.GiveKind;
import app.askwell.meetings.Arrangement;
import app.askwell.meetings.Attendee;
import app.askwell.meetings.Encounter;
import app.askwell.meetings.LoggedMeeting;
import app.askwell.meetings.MeetingId;
import app.askwell.meetings.MeetingKind;
import app.askwell.meetings.MeetingLog;
import app.askwell.meetings.MeetingPurpose;
import app.askwell.meetings.MeetingTime;
import app.askwell.meetings.Outcome;
import app.askwell.meetings.Preparation;
import app.askwell.shared.Reasons;
import org.jspecify.annotations.Nullable;

/** Conversations, from plan to outcome. */
final class MeetingScenes {

	private MeetingScenes() {
	}

	/** What to bring. */
	record Bring(@Nullable String introduction, List<String> questions, @Nullable String offer,
			@Nullable String interests, @Nullable String limit) {

		Preparation preparation() {
			return new Preparation(this.introduction, this.questions, this.offer, this.interests, this.limit);
		}

	}

	record Plan(List<String> who, MeetingKind kind, MeetingPurpose purpose, @Nullable String title, int day,
			@Nullable LocalTime at, @Nullable Integer minutes, @Nullable String place,
			@Nullable Bring bring) implements Scene {

		@Override
		public void play(Stage stage) {
			MeetingLog log = stage.props().meetings();
			Arrangement arrangement = new Arrangement(this.kind, this.purpose, this.title,
					new MeetingTime(stage.day(this.day), this.at, this.minutes), this.place);
			List<Attendee> people = this.who.stream().map(Attendee::named).toList();
			MeetingId id = log.plan(stage.account(), arrangement, people, stage.today());
			if (this.bring != null) {
				int version = stage.props().who().version(stage.account(), "meeting", id.value());
				log.prepare(stage.account(), id, version, this.bring.preparation());
			}
		}

	}

	/** Someone who was there, and what the two agreed. */
	record With(String who, @Nullable String promises, @Nullable Integer checkBack, @Nullable GiveKind give,
			@Nullable String offers, @Nullable Integer by, @Nullable Boolean thank) {

		Encounter encounter(Stage stage) {
			return new Encounter(Attendee.named(this.who), Objects.requireNonNullElse(this.promises, ""),
					stage.dayOrNull(this.checkBack), Objects.requireNonNullElse(this.give, GiveKind.HELP),
					Objects.requireNonNullElse(this.offers, ""), stage.dayOrNull(this.by),
					Boolean.TRUE.equals(this.thank));
		}

	}

	/** What came of it. */
	record Yield(@Nullable String notes, @Nullable String learned, @Nullable String companies,
			@Nullable String positions, @Nullable String resume) {

		Outcome outcome() {
			return new Outcome(this.notes, this.learned, this.companies, this.positions, this.resume);
		}

	}

	/** A conversation that is over by now, planned or by chance. */
	record Meet(@Nullable Boolean planned, List<With> people, MeetingKind kind, MeetingPurpose purpose,
			@Nullable String title, @Nullable LocalTime at, @Nullable Integer minutes, @Nullable String place,
			Yield yield, @Nullable List<String> names) implements Scene {

		@Override
		public void play(Stage stage) {
			MeetingLog log = stage.props().meetings();
			Arrangement arrangement = new Arrangement(this.kind, this.purpose, this.title,
					new MeetingTime(stage.today(), this.at, this.minutes), this.place);
			LoggedMeeting held = new LoggedMeeting(arrangement,
					this.people.stream().map((one) -> one.encounter(stage)).toList(), this.yield.outcome(),
					Objects.requireNonNullElse(this.names, List.of()));
			if (Boolean.TRUE.equals(this.planned)) {
				log.log(stage.account(), plan(stage), null, held, Reasons.NONE, stage.now());
			}
			else {
				log.log(stage.account(), held, Reasons.NONE, stage.now());
			}
		}

		private MeetingId plan(Stage stage) {
			WhoIsWho who = stage.props().who();
			return (this.title != null) ? who.planned(stage.account(), this.title)
					: who.planned(stage.account(), stage.person(this.people.get(0).who()));
		}

	}

	record Cancel(String who) implements Scene {

		@Override
		public void play(Stage stage) {
			MeetingId id = stage.props().who().planned(stage.account(), stage.person(this.who));
			stage.props().calledOff().cancel(stage.account(), id, stage.today());
		}

	}

}
