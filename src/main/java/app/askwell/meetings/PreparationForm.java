package app.askwell.meetings;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import app.askwell.pitch.PitchPart;
import app.askwell.pitch.SpokenTime;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;

/**
 * What the page for preparing a meeting asks for.
 *
 * @param questions one a line
 * @param taken suggestions that were ticked
 * @param keep whether the typed questions go into the bank; anything but empty
 */
record PreparationForm(@Size(max = 1000, message = "{form.too-long}") String introduction,
		@Size(max = 10_000, message = "{form.too-long}") String questions, List<String> taken,
		@Size(max = 500, message = "{form.too-long}") String offer,
		@Size(max = 2000, message = "{form.too-long}") String theirInterests,
		@Size(max = 200, message = "{form.too-long}") String timeLimit, String keep, String version) {

	PreparationForm {
		introduction = Typed.orEmpty(introduction);
		questions = Typed.orEmpty(questions);
		taken = (taken != null) ? taken.stream().filter(Objects::nonNull).toList() : List.of();
		offer = Typed.orEmpty(offer);
		theirInterests = Typed.orEmpty(theirInterests);
		timeLimit = Typed.orEmpty(timeLimit);
		keep = Typed.orEmpty(keep);
		version = Typed.orEmpty(version);
	}

	static PreparationForm of(MeetingView meeting) {
		return new PreparationForm(Typed.orEmpty(meeting.introduction()), meeting.asking(), List.of(),
				Typed.orEmpty(meeting.offer()), Typed.orEmpty(meeting.theirInterests()),
				Typed.orEmpty(meeting.timeLimit()), "", String.valueOf(meeting.version()));
	}

	/** The same with this introduction. */
	PreparationForm introducedBy(String other) {
		return new PreparationForm(other, this.questions, this.taken, this.offer, this.theirInterests, this.timeLimit,
				this.keep, this.version);
	}

	public SpokenTime introductionTime() {
		return SpokenTime.of(PitchPart.INTRODUCTION, this.introduction);
	}

	/** Questions to keep in the bank. */
	List<String> kept() {
		return this.keep.isEmpty() ? List.of() : preparation().questions();
	}

	Preparation preparation() {
		List<String> all = Stream.concat(this.questions.lines(), this.taken.stream()).toList();
		return new Preparation(this.introduction, all, this.offer, this.theirInterests, this.timeLimit);
	}

}
