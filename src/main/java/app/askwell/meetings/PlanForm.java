package app.askwell.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/** What the page for planning a meeting asks for. */
record PlanForm(List<@Valid PersonLine> people, String kind, String purpose,
		@Size(max = 200, message = "{form.too-long}") String title, String day, String time, String minutes,
		@Size(max = 200, message = "{form.too-long}") String place, String version) implements ArrangementForm {

	static final int MOST_PEOPLE = 5;

	PlanForm {
		people = (people == null || people.isEmpty()) ? List.of(PersonLine.blank())
				: people.stream().map((person) -> Objects.requireNonNullElseGet(person, PersonLine::blank)).toList();
		kind = Typed.orEmpty(kind);
		purpose = Typed.orEmpty(purpose);
		title = Typed.orEmpty(title);
		day = Typed.orEmpty(day);
		time = Typed.orEmpty(time);
		minutes = Typed.orEmpty(minutes);
		place = Typed.orEmpty(place);
		version = Typed.orEmpty(version);
	}

	static PlanForm with(List<PersonLine> people) {
		return new PlanForm(people, MeetingKind.IN_PERSON.name(), "", "", "", "", "", "", "");
	}

	static PlanForm of(MeetingRecord meeting, TypedDays days) {
		MeetingView view = meeting.meeting();
		return new PlanForm(meeting.present().stream().map(PersonLine::of).toList(), view.kind().name(),
				view.purpose().name(), Typed.orEmpty(view.title()), days.written(view.meetingOn()),
				Typed.orEmpty(view.startsAt()), Typed.orEmpty(view.minutes()), Typed.orEmpty(view.place()),
				String.valueOf(view.version()));
	}

	/** The same with a line for one more person. */
	PlanForm more() {
		List<PersonLine> lines = new ArrayList<>(this.people);
		lines.add(PersonLine.blank());
		return new PlanForm(lines, this.kind, this.purpose, this.title, this.day, this.time, this.minutes, this.place,
				this.version);
	}

	public boolean full() {
		return this.people.size() >= MOST_PEOPLE;
	}

	Arrangement arrangement(TypedDays days) {
		Typing typing = new Typing(days);
		Arrangement arrangement = typing.arrangement(this, Tense.FUTURE);
		typing.done();
		return arrangement;
	}

	public List<Attendee> who() {
		return IntStream.range(0, this.people.size())
			.filter((row) -> !this.people.get(row).untouched())
			.mapToObj((row) -> this.people.get(row).attendee(row))
			.toList();
	}

}
