package app.askwell.followups;

import java.util.List;

import app.askwell.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ThanksWithoutBeggingTests {

	@Test
	@DisplayName("A2: a thank-you that asks for a job is refused")
	void refusesAThankYouThatAsksForAJob() {
		assertThat(ThanksWithoutBegging.check("Dear Priya,\n\nThank you.\n\nBy the way, are you hiring?", List.of()))
			.extracting(Refusal::code, Refusal::field)
			.containsExactly(tuple("refusal.ask.begs-for-a-job.hiring", "draft"));
	}

	@Test
	@DisplayName("A2: a thank-you may repeat what was said about jobs")
	void letsWhatWasSaidAboutJobsPass() {
		assertThat(ThanksWithoutBegging.check("I learned that you are hiring again in spring.", List.of())).isEmpty();
		assertThat(ThanksWithoutBegging.check("How did you get your job? I forgot to ask.", List.of())).isEmpty();
	}

}
