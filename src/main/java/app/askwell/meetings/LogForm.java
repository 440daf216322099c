package app.askwell.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import app.askwell.companies.CompanyName;
import app.askwell.shared.Tense;
import app.askwell.shared.Typed;
import app.askwell.shared.TypedDays;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the page for writing down a meeting asks for.
 *
 * @param addTargets anything but empty: the new companies go on the target list
 */
record LogForm(List<@Valid EncounterForm> people, String kind, String purpose,
		@Size(max = 200, message = "{form.too-long}") String title, String day, String time, String minutes,
		@Size(max = 200, message = "{form.too-long}") String place,
		@Size(max = 20_000, message = "{form.too-long}") String notes,
		@Size(max = 5_000, message = "{form.too-long}") String learned,
		@Size(max = 5_000, message = "{form.too-long}") String newNames,
		@Size(max = 1_000, message = "{form.too-long}") String newCompanies,
		@Size(max = 1_000, message = "{form.too-long}") String newPositions,
		@Size(max = 5_000, message = "{form.too-long}") String resumeFeedback, String addTargets,
		String version) implements ArrangementForm {

	LogForm {
		people = (people == null || people.isEmpty()) ? List.of(EncounterForm.blank())
				: people.stream().map((person) -> Objects.requireNonNullElseGet(person, EncounterForm::blank)).toList();
		kind = Typed.orEmpty(kind);
		purpose = Typed.orEmpty(purpose);
		title = Typed.orEmpty(title);
		day = Typed.orEmpty(day);
		time = Typed.orEmpty(time);
		minutes = Typed.orEmpty(minutes);
		place = Typed.orEmpty(place);
		notes = Typed.orEmpty(notes);
		learned = Typed.orEmpty(learned);
		newNames = Typed.orEmpty(newNames);
		newCompanies = Typed.orEmpty(newCompanies);
		newPositions = Typed.orEmpty(newPositions);
		resumeFeedback = Typed.orEmpty(resumeFeedback);
		addTargets = Typed.orEmpty(addTargets);
		version = Typed.orEmpty(version);
	}

	/** A meeting nobody planned, today. */
	static LogForm with(List<EncounterForm> people, TypedDays days) {
		return new LogForm(people, MeetingKind.IN_PERSON.name(), MeetingPurpose.GATHER_INFORMATION.name(), "",
				days.written(days.today()), "", "", "", "", "", "", "", "", "", "", "");
	}

	/** A planned meeting, as planned. */
	static LogForm of(MeetingRecord planned, TypedDays days, String checkBack) {
		MeetingView view = planned.meeting();
		return new LogForm(
				planned.present()
					.stream()
					.map((person) -> EncounterForm.of(person.line(), person.id(), checkBack))
					.toList(),
				view.kind().name(), view.purpose().name(), Typed.orEmpty(view.title()), days.written(view.meetingOn()),
				Typed.orEmpty(view.startsAt()), Typed.orEmpty(view.minutes()), Typed.orEmpty(view.place()), "", "", "",
				"", "", "", "", String.valueOf(view.version()));
	}

	/** The same as the plan is now; what the plan knows nothing about stays. */
	LogForm planned(MeetingRecord plan, TypedDays days) {
		LogForm now = of(plan, days, "");
		return new LogForm(this.people, now.kind, now.purpose, now.title, now.day, now.time, now.minutes, now.place,
				this.notes, this.learned, this.newNames, this.newCompanies, this.newPositions, this.resumeFeedback,
				this.addTargets, now.version);
	}

	/** The version of the plan, or null for a meeting nobody planned. */
	@Nullable Integer openedAt() {
		return this.version.isEmpty() ? null : Typed.number(this.version);
	}

	/** The same with a block for one more person. */
	LogForm more(String checkBack) {
		List<EncounterForm> blocks = new ArrayList<>(this.people);
		blocks.add(EncounterForm.blank(checkBack));
		return new LogForm(blocks, this.kind, this.purpose, this.title, this.day, this.time, this.minutes, this.place,
				this.notes, this.learned, this.newNames, this.newCompanies, this.newPositions, this.resumeFeedback,
				this.addTargets, this.version);
	}

	/** Companies that were ticked for the target list, one a line. */
	private String targets() {
		if (this.addTargets.isEmpty()) {
			return "";
		}
		StringBuilder lines = new StringBuilder();
		for (String piece : this.newCompanies.split("[,;]")) {
			lines.append(CompanyName.isLegalForm(piece) ? "," : "\n").append(piece);
		}
		return lines.toString().strip();
	}

	/** Events are told apart by their name, and not everybody is thanked. */
	public boolean rare() {
		return this.kind.equals(MeetingKind.EVENT.name());
	}

	/** Something is typed where few people type. */
	public boolean detailed() {
		return !(this.newPositions + this.resumeFeedback + this.notes).isBlank();
	}

	public boolean full() {
		return this.people.size() >= Attendance.MOST_PEOPLE;
	}

	LoggedMeeting logged(TypedDays days) {
		Typing typing = new Typing(days);
		List<Encounter> encounters = IntStream.range(0, this.people.size())
			.filter((row) -> !this.people.get(row).untouched())
			.mapToObj((row) -> this.people.get(row).encounter(typing, row))
			.toList();
		Arrangement arrangement = typing.arrangement(this, Tense.PAST);
		typing.done();
		return new LoggedMeeting(arrangement, encounters,
				new Outcome(this.notes, this.learned, this.newCompanies, this.newPositions, this.resumeFeedback),
				this.newNames.lines().filter((line) -> !line.isBlank()).toList(), targets());
	}

}
