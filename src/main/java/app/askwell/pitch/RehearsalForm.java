package app.askwell.pitch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.askwell.shared.Refusal;
import app.askwell.shared.Refused;
import app.askwell.shared.Typed;
import jakarta.validation.constraints.Size;

/**
 * How a rehearsal went, as it was typed.
 *
 * @param pitch the wording that was rehearsed
 * @param time minutes and seconds, such as 1:52, or seconds alone
 */
record RehearsalForm(String pitch, String part, String time, String felt,
		@Size(max = 1000, message = "{form.too-long}") String note) {

	private static final Pattern TIME = Pattern.compile("(?:(\\d{1,2})\\s*[:.]\\s*)?(\\d{1,4})");

	private static final int SECONDS_A_MINUTE = 60;

	RehearsalForm {
		pitch = Typed.orEmpty(pitch);
		part = Typed.orEmpty(part);
		time = Typed.orEmpty(time);
		felt = Typed.orEmpty(felt);
		note = Typed.orEmpty(note);
	}

	static RehearsalForm of(PitchId pitch, PitchPart part) {
		return new RehearsalForm(pitch.toString(), part.name(), "", "", "");
	}

	/**
	 * What it says.
	 * @throws Refused if the time cannot be read or nobody said how it felt
	 */
	Take take() {
		List<Refusal> refusals = new ArrayList<>();
		Optional<Integer> seconds = seconds();
		Optional<Feeling> feeling = Arrays.stream(Feeling.values())
			.filter((one) -> one.name().equals(this.felt))
			.findFirst();
		if (seconds.isEmpty()) {
			refusals.add(Refusal.of("refusal.rehearsal.time", "time"));
		}
		if (feeling.isEmpty()) {
			refusals.add(Refusal.of("refusal.rehearsal.felt", "felt"));
		}
		Refused.ifAny(refusals);
		return new Take(PitchPart.named(this.part), seconds.orElseThrow(), feeling.orElseThrow(), this.note);
	}

	private Optional<Integer> seconds() {
		Matcher typed = TIME.matcher(this.time.strip());
		if (!typed.matches()) {
			return Optional.empty();
		}
		int seconds = Integer.parseInt(typed.group(2));
		if (typed.group(1) == null) {
			return Optional.of(seconds);
		}
		boolean onAWatch = typed.group(2).length() == 2 && seconds < SECONDS_A_MINUTE;
		return onAWatch ? Optional.of(Integer.parseInt(typed.group(1)) * SECONDS_A_MINUTE + seconds) : Optional.empty();
	}

}
