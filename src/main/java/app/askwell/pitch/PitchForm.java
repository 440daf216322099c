package app.askwell.pitch;

import java.util.ArrayList;
import java.util.List;

import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The boxes of the pitch as they were filled in. */
record PitchForm(@Size(max = 2_000, message = "{form.too-long}") String introduction,
		@Size(max = 10_000, message = "{form.too-long}") String profile,
		List<@Size(max = 500, message = "{form.too-long}") String> impacts, String version) {

	PitchForm {
		introduction = Typed.orEmpty(introduction);
		profile = Typed.orEmpty(profile);
		impacts = boxes(impacts);
		version = Typed.orEmpty(version);
	}

	static PitchForm of(@Nullable PitchView view) {
		return (view == null) ? new PitchForm("", "", List.of(), "") : new PitchForm(Typed.orEmpty(view.introduction()),
				Typed.orEmpty(view.profile()), view.impacts(), view.wording());
	}

	PitchDraft draft() {
		return new PitchDraft(this.introduction, this.profile, this.impacts);
	}

	public SpokenTime introductionTime() {
		return SpokenTime.of(PitchPart.INTRODUCTION, this.introduction);
	}

	public SpokenTime profileTime() {
		return SpokenTime.of(PitchPart.PROFILE, this.profile);
	}

	/** As many boxes as the page shows; a box that was not sent is an empty one. */
	private static List<String> boxes(@Nullable List<@Nullable String> sent) {
		List<String> boxes = new ArrayList<>();
		if (sent != null) {
			sent.forEach((line) -> boxes.add(Typed.orEmpty(line)));
		}
		while (boxes.size() < PitchDraft.MOST_IMPACTS) {
			boxes.add("");
		}
		return List.copyOf(boxes);
	}

}
